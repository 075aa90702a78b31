import Papa from "papaparse";
import type { Place } from "#domain/fault.ts";
import { checkedPackage, type FileBytes } from "./checkedPackage.ts";

/** For tests: what becomes of the text of a file, without its byte order mark. */
export type Damage = (text: string) => string | Uint8Array;

/** One cell, in the row of the key, says something else. */
export function cell(key: string, column: string, value: string): Damage {
  return rewritten((rows) => {
    const [header = []] = rows;
    const row = rows.find(([first]) => first === key);
    if (!row) throw new Error(`no row ${key}`);
    row[header.indexOf(column)] = value;
  });
}

/** The row of the key again at the end of the table, with other cells. */
export function secondRow(key: string, cells: Readonly<Record<string, string>>): Damage {
  return rewritten((rows) => {
    const [header = []] = rows;
    const row = rows.find(([first]) => first === key) ?? [];
    rows.push(header.map((column, index) => cells[column] ?? row[index] ?? ""));
  });
}

function rewritten(change: (rows: string[][]) => void): Damage {
  return (text) => {
    const rows = Papa.parse<string[]>(text.trimEnd()).data;
    change(rows);
    return `${Papa.unparse(rows)}\r\n`;
  };
}

export function header(change: (line: string) => string): Damage {
  return (text) => text.replace(/^[^\r\n]*/, change);
}

export function replaced(part: string | RegExp, by: string): Damage {
  return (text) => {
    const damaged = text.replace(part, by);
    if (damaged === text) throw new Error(`nothing to replace: ${part}`);
    return damaged;
  };
}

/** Where the row of a key stands: its number, or "last" for a row added at the end. */
export type Row = string | number | undefined;

/** The faults of a package with one file damaged, and the place of a row and column in that file. */
export async function damagedFaults(bytesOf: FileBytes, file: string, damage: Damage) {
  const text = new TextDecoder().decode(await bytesOf(file));
  const damaged = bytesOfDamaged(damage(text));
  const { faults } = await checkedPackage(async (path) => (path === file ? damaged : bytesOf(path)));
  const placeOf = (row: Row, column?: string): Place => {
    const number = rowNumber(row, text);
    return { file, ...(number !== undefined && { row: number }), ...(column !== undefined && { column }) };
  };
  return { faults: faults.map(({ kind, place }) => ({ kind, place })), placeOf };
}

function bytesOfDamaged(damaged: string | Uint8Array): Uint8Array {
  return typeof damaged === "string" ? new TextEncoder().encode(damaged) : damaged;
}

function rowNumber(row: Row, text: string): number | undefined {
  if (typeof row !== "string") return row;
  const rows = Papa.parse<string[]>(text.trimEnd()).data;
  return row === "last" ? rows.length + 1 : rows.findIndex(([first]) => first === row) + 1;
}
