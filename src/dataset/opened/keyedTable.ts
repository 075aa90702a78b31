import Papa from "papaparse";
import { doubtfulText } from "#dataset/doubt/doubtfulText.ts";
import { headerOfSheet } from "#dataset/doubt/header.ts";
import { lineReading } from "#dataset/doubt/lineReading.ts";
import { strayKind } from "#dataset/doubt/rowKind.ts";
import { sheetOfText } from "#dataset/doubt/sheet.ts";
import { isWhole } from "#dataset/tables/soundTable.ts";
import { keyColumn, type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { writtenCell } from "#dataset/tables/writtenCell.ts";

/** Cells by column, as text. */
export type Cells = Readonly<Record<string, string>>;

/** A table of the package as text, in the order of its file. */
export interface KeyedTable {
  readonly name: TableName;
  readonly file: string;
  /** A row whose key cannot be read, or stands there already, is under "#" and its number, which no key is. */
  readonly rows: ReadonlyMap<string, Cells>;
  /** Rows whose cells may have shifted, as they stand; they are no figures and must not become any. */
  readonly torn: readonly (readonly string[])[];
  /** Whether the file says the same byte by byte: UTF-8, and nothing in it that was mended or left out. */
  readonly isAsWritten: boolean;
}

/** The table in the bytes of a file: cells of sound rows as they are read, others as they stand. Throws a DataFileError. */
export function keyedTable(bytes: Uint8Array, name: TableName, file: string): KeyedTable {
  const { text, faults: textFaults } = doubtfulText(bytes, file);
  const sheet = sheetOfText(text, file);
  const { positions, faults: headerFaults } = headerOfSheet(sheet, name, file);
  const columns = tableDefinitions[name];
  const headerWidth = sheet.header.length;
  const layout = { file, columns, keyColumn: keyColumn(name), positions, width: sheet.width, headerWidth };
  const rows = new Map<string, Cells>();
  const torn: (readonly string[])[] = [];
  let doubts = textFaults.length + headerFaults.length + sheet.faults.length;
  for (const row of sheet.rows) {
    const { key, values, faults } = lineReading(row, layout, []);
    doubts += faults.length;
    const isTorn = strayKind(row, sheet.header) !== null || faults.some(({ kind }) => kind === "cellCount");
    if (isTorn) {
      torn.push(row.cells);
      continue;
    }
    const isSound = isWhole(values, name) && faults.every(({ severity }) => severity === "warning");
    const cells = isSound ? writtenCells(values) : cellsAt(row.cells, positions);
    rows.set(key === "" || rows.has(key) ? `#${row.row}` : key, cells);
  }
  return { name, file, rows, torn, isAsWritten: doubts + torn.length === 0 };
}

export function writtenCells(values: object): Cells {
  return Object.fromEntries(Object.entries(values).map(([column, cell]) => [column, writtenCell(cell)]));
}

function cellsAt(cells: readonly string[], positions: ReadonlyMap<string, number>): Cells {
  return Object.fromEntries([...positions].map(([column, position]) => [column, cells[position] ?? ""]));
}

/** The table as the package keeps its files: UTF-8 with a byte order mark, so that Excel reads it, and CRLF. */
export function bytesOfTable({ name, rows, torn }: Pick<KeyedTable, "name" | "rows" | "torn">): Uint8Array {
  const columns = Object.keys(tableDefinitions[name]);
  const lines = [...rows.values()].map((cells) => columns.map((column) => cells[column] ?? ""));
  const text = Papa.unparse([columns, ...lines, ...torn.map((cells) => [...cells])], { newline: "\r\n" });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** In which row of the file of `bytesOfTable` each key stands. */
export function rowNumbers(rows: ReadonlyMap<string, Cells>): ReadonlyMap<number, string> {
  return new Map([...rows.keys()].map((key, index) => [index + 2, key]));
}
