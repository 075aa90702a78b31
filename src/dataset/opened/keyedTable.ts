import { doubtfulText } from "#dataset/doubt/doubtfulText.ts";
import { headerOfSheet } from "#dataset/doubt/header.ts";
import { isSoundRow, type Layout, type LineReading, lineReading } from "#dataset/doubt/lineReading.ts";
import { strayKind } from "#dataset/doubt/rowKind.ts";
import { type SheetRow, sheetOfText } from "#dataset/doubt/sheet.ts";
import { rowWithUnit, type UnitColumns } from "#dataset/doubt/unitColumn.ts";
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
  const { header, width } = sheet;
  const columns = fileColumns(header, positions);
  const of = { file, columns: tableDefinitions[name], keyColumn: keyColumn(name), positions };
  const layout = { ...of, width, headerWidth: header.length };
  const strays = new Set(
    sheet.rows.filter((row) => strayKind(row, header, () => isSoundRow(row, layout)) !== null),
  );
  const readings = sheet.rows
    .filter((row) => !strays.has(row))
    .map((row) => readingOf(row, layout, { header, table: name, positions }));
  const isTorn = ({ faults }: LineReading) => faults.some(({ kind }) => kind === "cellCount");
  const torn = readings.filter(isTorn);
  const doubts = [
    textFaults,
    headerFaults,
    sheet.faults,
    [...strays],
    ...readings.map(({ faults }) => faults),
  ];
  return {
    ...{ name, file, columns },
    ...keyedRows(
      readings.filter((reading) => !isTorn(reading)),
      columns,
      name,
    ),
    torn: torn.map(({ cells }) => cells),
    strays: [...strays].map(({ cells }) => cells),
    isAsWritten: doubts.every(({ length }) => length === 0),
  };
}

/** A row that cannot be read stays as it stands, with its unit in a column of its own. */
function readingOf(row: SheetRow, layout: Layout, columns: UnitColumns): LineReading & SheetRow {
  const whole = rowWithUnit(row, columns);
  const reading = lineReading(whole, layout, []);
  return { ...reading, cells: isSoundRow(whole, layout) ? whole.cells : row.cells };
}

function keyedRows(
  readings: readonly (LineReading & SheetRow)[],
  columns: readonly FileColumn[],
  name: TableName,
): Pick<KeyedTable, "rows" | "mended"> {
  const rows = new Map<string, Cells>();
  const mended = new Map<string, MendedRow>();
  for (const { row, key, cells, values, faults } of readings) {
    const stands = Object.fromEntries(columns.map(({ column }, at) => [column, cells[at] ?? ""]));
    const isSound = isWhole(values, name) && faults.every(({ severity }) => severity === "warning");
    const read = isSound ? { ...stands, ...writtenCells(values) } : stands;
    const id = key === "" || rows.has(key) ? `#${row}` : key;
    rows.set(id, read);
    if (columns.some(({ column }) => read[column] !== stands[column])) mended.set(id, { read, stands });
  }
  return { rows, mended };
}

export function writtenCells(values: object): Cells {
  return Object.fromEntries(Object.entries(values).map(([column, cell]) => [column, writtenCell(cell)]));
}
