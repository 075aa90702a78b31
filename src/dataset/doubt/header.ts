import { DataFileError } from "#dataset/files/DataFileError.ts";
import { type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { bothHeadings, columnOfHeading } from "./headings.ts";
import type { Sheet } from "./sheet.ts";
import { isUnitHeading } from "./unitColumn.ts";

export interface Header {
  /** Where each column that the file has stands in a row, in whatever order. */
  readonly positions: ReadonlyMap<string, number>;
  /** Columns that the board does not know, which are ignored, and headings that are not written as they should be. */
  readonly faults: readonly Fault[];
}

/** Throws a DataFileError where a column is missing or stands twice, since no cell could be trusted then. */
export function headerOfSheet(sheet: Sheet, table: TableName, file: string): Header {
  const columns = sheet.header.map((cell) => columnOfHeading(cell, table));
  refuseMissing(sheet, columns, { table, file });
  refuseSecondHeader(sheet, table, file);
  const spots = sheet.header.map((cell, index) => ({
    file,
    row: 1,
    column: columns[index] ?? (cell || `#${index + 1}`),
    found: cell,
  }));
  const second = columns.findIndex((column, index) => column !== null && columns.indexOf(column) !== index);
  const twice = spots[second];
  if (twice) throw new DataFileError(errorAt(twice, "duplicateColumn", {}));
  const faults = spots
    .filter(
      ({ found }, index) => !isHeading(found, columns[index] ?? null, table) && !isUnitHeading(found, table),
    )
    .map((spot) => warningAt(spot, columns.includes(spot.column) ? "headingRead" : "unknownColumn", {}));
  const positions = columns.flatMap((column, index) => (column === null ? [] : [[column, index] as const]));
  return { positions: new Map(positions), faults };
}

/** Whether a column is headed by its name, or as the forms of the board head it. */
function isHeading(found: string, column: string | null, table: TableName): boolean {
  return column !== null && (found === column || found === bothHeadings(column, table));
}

interface Expected {
  readonly table: TableName;
  readonly file: string;
}

function missingOf(columns: readonly (string | null)[], table: TableName): readonly string[] {
  return Object.entries(tableDefinitions[table])
    .filter(([name, { mayBeAbsent }]) => !mayBeAbsent && !columns.includes(name))
    .map(([name]) => name);
}

function refuseMissing(
  { header, rows }: Sheet,
  columns: readonly (string | null)[],
  { table, file }: Expected,
): void {
  const missing = missingOf(columns, table);
  if (missing.length === 0) return;
  const isHeader = (cells: readonly string[]) => {
    const headed = cells.map((cell) => columnOfHeading(cell, table));
    return missingOf(headed, table).length === 0;
  };
  const below = rows.slice(0, MOST_ABOVE).find(({ cells }) => isHeader(cells));
  const found = header.join(", ");
  if (below) throw new DataFileError(errorAt({ file, row: 1, found }, "headerBelow", { row: below.row }));
  const spot = { file, row: 1, column: missing.join(", "), found };
  throw new DataFileError(errorAt(spot, "missingColumn", { header: found }));
}

/** As many rows as a title, its date and a line of units take. */
const MOST_ABOVE = 10;

/** A row below the header that heads columns once more, most often in the other language. */
function refuseSecondHeader({ header, rows }: Sheet, table: TableName, file: string): void {
  const [second] = rows;
  if (!second) return;
  const filled = second.cells.filter((cell) => cell.trim() !== "");
  const headings = filled.filter((cell) => columnOfHeading(cell, table) !== null);
  if (headings.length < 3 || headings.length * 2 < filled.length) return;
  const found = header.join(", ");
  throw new DataFileError(errorAt({ file, row: 1, found }, "headerTwice", { row: second.row }));
}
