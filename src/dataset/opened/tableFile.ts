import Papa from "papaparse";
import { columnsFor } from "./fileColumns.ts";
import type { Cells, KeyedTable } from "./keyedTable.ts";

/**
 * The table as the package keeps its files: UTF-8 with a byte order mark, so that Excel reads it, and CRLF. A cell that
 * says what it said stays as it stands.
 */
export function bytesOfTable(table: KeyedTable): Uint8Array {
  const { name, mended, torn, strays } = table;
  const columns = columnsFor(table.columns, table.rows.values(), name);
  const lines = [...table.rows].map(([key, cells]) => {
    const { read = {}, stands = {} }: { read?: Cells; stands?: Cells } = mended.get(key) ?? {};
    return columns.map(({ column }) => {
      const cell = cells[column] ?? "";
      return (cell === read[column] ? stands[column] : undefined) ?? cell;
    });
  });
  const unread = [...torn.map((cells) => stillTorn(cells, columns.length)), ...strays];
  const header = columns.map(({ heading }) => heading);
  const text = Papa.unparse([header, ...lines, ...unread.map((cells) => [...cells])], { newline: "\r\n" });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** A row that did not fit its file might fit the new one, which need not be as wide, and would say what nobody wrote. */
function stillTorn(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width ? [...cells, ""] : cells;
}

/** How many rows the file counts for. */
export function rowCountOf({ rows, torn }: KeyedTable): number {
  return rows.size + torn.length;
}

/** In which row of the file of `bytesOfTable` each key stands. */
export function rowNumbers(rows: ReadonlyMap<string, Cells>): ReadonlyMap<number, string> {
  return new Map([...rows.keys()].map((key, index) => [index + 2, key]));
}
