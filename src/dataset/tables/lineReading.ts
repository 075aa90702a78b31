import { errorAt, type Fault } from "#domain/fault.ts";
import type { Columns } from "./columns.ts";
import { type SheetRow, withoutEmptyEnd } from "./sheet.ts";

/** How the rows of one file are laid out. */
export interface Layout {
  readonly file: string;
  readonly columns: Columns;
  /** The first of the columns, by which other tables name a row. */
  readonly keyColumn: string;
  /** A column without one reads as empty in every row. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many cells each row has. */
  readonly width: number;
  /** How many of them stand under a header; the rest is empty. */
  readonly headerWidth: number;
}

/** What the cells of one row say, and each fault of theirs. */
export interface LineReading {
  readonly row: number;
  /** Empty where it cannot be read. */
  readonly key: string;
  readonly values: object;
  readonly faults: readonly Fault[];
  /** The text of the sound cells of a row with faults, so that its references can be checked all the same. */
  readonly soundCells: ReadonlyMap<string, string>;
}

const NO_CELLS: ReadonlyMap<string, string> = new Map();

/**
 * A row with a cell too many or too few says nothing, because its cells may have shifted: in "61,040,000,,,"
 * the surplus stands at the end as empty cells.
 */
export function lineReading(sheetRow: SheetRow, layout: Layout): LineReading {
  const { row, cells } = sheetRow;
  const filled = withoutEmptyEnd(cells).length;
  if (cells.length === layout.width && filled <= layout.headerWidth) return cellReadings(sheetRow, layout);
  const spot = { file: layout.file, row, found: cells.join(",") };
  const isWiderThanHeader = cells.length === layout.width;
  const expected = isWiderThanHeader ? layout.headerWidth : layout.width;
  const fault = errorAt(spot, "cellCount", { expected, found: isWiderThanHeader ? filled : cells.length });
  return { row, key: "", values: {}, faults: [fault], soundCells: NO_CELLS };
}
function cellReadings(
  { row, cells }: SheetRow,
  { file, columns, keyColumn, positions }: Layout,
): LineReading {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const cellOf = (column: string) => (cells[positions.get(column) ?? -1] ?? "").trim();
  for (const [column, { read }] of Object.entries(columns)) {
    const found = cellOf(column);
    const reading = read(found);
    if ("faultAt" in reading) faults.push(reading.faultAt({ file, row, column, found }));
    else values[column] = reading.value;
  }
  const key = keyColumn in values ? cellOf(keyColumn) : "";
  if (faults.length === 0) return { row, key, values, faults, soundCells: NO_CELLS };
  const soundCells = new Map(Object.keys(values).map((column) => [column, cellOf(column)]));
  return { row, key, values, faults, soundCells };
}
