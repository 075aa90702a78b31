import { doubtfulText } from "#dataset/doubt/doubtfulText.ts";
import { headerOfSheet } from "#dataset/doubt/header.ts";
import { lineReading } from "#dataset/doubt/lineReading.ts";
import { strayKind } from "#dataset/doubt/rowKind.ts";
import { sheetOfText } from "#dataset/doubt/sheet.ts";
import { isWhole } from "#dataset/tables/soundTable.ts";
import { keyColumn, type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { writtenCell } from "#dataset/tables/writtenCell.ts";
import { type FileColumn, fileColumns } from "./fileColumns.ts";

/** Cells by column, as text. */
export type Cells = Readonly<Record<string, string>>;

/** A table of the package as text, in the order of its file. */
export interface KeyedTable {
  readonly name: TableName;
  readonly file: string;
  /** Those of the file, also such as the board does not know, whose cells stay in the package as they are. */
  readonly columns: readonly FileColumn[];
  /** A row whose key cannot be read, or stands there already, is under "#" and its number, which no key is. */
  readonly rows: ReadonlyMap<string, Cells>;
  /** The rows that were mended to be read. */
  readonly mended: ReadonlyMap<string, MendedRow>;
  /** Rows whose cells may have shifted, as they stand; they are no figures and must not become any. */
  readonly torn: readonly (readonly string[])[];
  /** Totals, notes and second headers, as they stand, which do not count as rows. */
  readonly strays: readonly (readonly string[])[];
  /** Whether the file says the same byte by byte: UTF-8, and nothing in it that was mended or left out. */
  readonly isAsWritten: boolean;
}

/** A row as it is read, and as it stands in the file. */
export interface MendedRow {
  readonly read: Cells;
  readonly stands: Cells;
}

/** The table in the bytes of a file: cells of sound rows as they are read, others as they stand. Throws a DataFileError. */
export function keyedTable(bytes: Uint8Array, name: TableName, file: string): KeyedTable {
  const { text, faults: textFaults } = doubtfulText(bytes, file);
  const sheet = sheetOfText(text, file);
  const { positions, faults: headerFaults } = headerOfSheet(sheet, name, file);
  const headerWidth = sheet.header.length;
  const layout = { file, columns: tableDefinitions[name], keyColumn: keyColumn(name), positions };
  const columns = fileColumns(sheet.header, positions);
  const rows = new Map<string, Cells>();
  const mended = new Map<string, MendedRow>();
  const torn: (readonly string[])[] = [];
  const strays: (readonly string[])[] = [];
  let doubts = textFaults.length + headerFaults.length + sheet.faults.length;
  for (const row of sheet.rows) {
    const { key, values, faults } = lineReading(row, { ...layout, width: sheet.width, headerWidth }, []);
    doubts += faults.length;
    const isStray = strayKind(row, sheet.header) !== null;
    if (isStray || faults.some(({ kind }) => kind === "cellCount")) {
      (isStray ? strays : torn).push(row.cells);
      continue;
    }
    const stands = Object.fromEntries(columns.map(({ column }, at) => [column, row.cells[at] ?? ""]));
    const isSound = isWhole(values, name) && faults.every(({ severity }) => severity === "warning");
    const read = isSound ? { ...stands, ...writtenCells(values) } : stands;
    const id = key === "" || rows.has(key) ? `#${row.row}` : key;
    rows.set(id, read);
    if (columns.some(({ column }) => read[column] !== stands[column])) mended.set(id, { read, stands });
  }
  const isAsWritten = doubts + torn.length + strays.length === 0;
  return { name, file, columns, rows, mended, torn, strays, isAsWritten };
}

export function writtenCells(values: object): Cells {
  return Object.fromEntries(Object.entries(values).map(([column, cell]) => [column, writtenCell(cell)]));
}
