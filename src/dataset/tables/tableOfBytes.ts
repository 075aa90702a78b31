import { DataFileError } from "#dataset/files/DataFileError.ts";
import { textOfBytes } from "#dataset/files/textOfBytes.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { headerOfCells } from "./header.ts";
import { type LineReading, lineReading } from "./lineReading.ts";
import { type Sheet, sheetOfText } from "./sheet.ts";
import type { BrokenLine, Line, Table } from "./table.ts";
import { keyColumn, type Row, type TableName, tableDefinitions } from "./tableDefinitions.ts";

/** What the descriptor says of a table. */
export interface TableEntry<Name extends TableName> {
  readonly name: Name;
  readonly file: string;
  /** Rows without the header, as the package was published. */
  readonly rowCount: number;
}

/** The bytes of a file as its table. Throws a DataFileError where the file as a whole cannot be trusted. */
export function tableOfBytes<Name extends TableName>(
  bytes: Uint8Array,
  entry: TableEntry<Name>,
): Table<Name> {
  const { file, name } = entry;
  const sheet = sheetOfText(textOfBytes(bytes, file), file);
  const columns = tableDefinitions[name];
  const { positions, faults: headerFaults } = headerOfCells(sheet.header, columns, file);
  const faults: Fault[] = [...headerFaults, ...rowCountFaults(sheet, entry)];
  const { width } = sheet;
  const headerWidth = sheet.header.length;
  const layout = { file, columns, keyColumn: keyColumn(name), positions, width, headerWidth };
  const readings = sheet.rows.map((row) => lineReading(row, layout));
  const duplicates = duplicateKeyFaults(readings, layout);
  const lines: Line<Row<Name>>[] = [];
  const brokenLines: BrokenLine[] = [];
  for (const { row, key, values, faults: cellFaults, soundCells } of readings) {
    const duplicate = duplicates.get(row);
    const isSound = cellFaults.length === 0 && duplicate === undefined;
    if (isSound && isWhole<Name>(values, name)) lines.push({ row, key, cells: values });
    else brokenLines.push({ row, key, soundCells });
    faults.push(...(duplicate ? [duplicate] : []), ...cellFaults);
  }
  return { name, file, lines, brokenLines, faults };
}

/** A file with fewer rows than were published may have lost them on the way; more rows are someone's new figures. */
function rowCountFaults({ rows }: Sheet, { file, rowCount }: TableEntry<TableName>): readonly Fault[] {
  const details = { expectedRows: rowCount, foundRows: rows.length };
  if (rows.length < rowCount) throw new DataFileError(errorAt({ file }, "cutOff", details));
  return rows.length > rowCount ? [warningAt({ file }, "rowsNotRegistered", details)] : [];
}

/** By row, for the second and later rows of a key: a row in doubt holds its key all the same. */
function duplicateKeyFaults(
  readings: readonly LineReading[],
  { file, keyColumn: column }: { readonly file: string; readonly keyColumn: string },
): ReadonlyMap<number, Fault> {
  const firstRows = new Map<string, number>();
  const faults = new Map<number, Fault>();
  for (const { row, key } of readings) {
    const firstRow = firstRows.get(key);
    const spot = { file, row, column, found: key };
    if (firstRow === undefined) firstRows.set(key, row);
    else if (key !== "") faults.set(row, errorAt(spot, "duplicateKey", { firstRow }));
  }
  return faults;
}

/** The grammar of a column gives nothing but the column's type, so a value for each column is a whole row. */
function isWhole<Name extends TableName>(values: object, name: Name): values is Row<Name> {
  return Object.keys(tableDefinitions[name]).every((column) => column in values);
}
