import type { Sheet } from "#dataset/doubt/sheet.ts";
import type { OwnRows } from "./ownRows.ts";

/** A sheet of a file of the reader's own; a file in CSV is one. */
export interface OpenedSheet {
  readonly file: string;
  /** Null where the file has only one, as CSV has, or the reader typed it. */
  readonly name: string | null;
  /** What the bytes were read as: "UTF-8", "GB18030", "XLSX" …; null for what was typed. */
  readonly encoding: string | null;
  readonly cells: Sheet;
}

/** What a fault calls the place of a sheet. */
export function placeName({ file, name }: Pick<OpenedSheet, "file" | "name">): string {
  return name === null ? file : `${file} · ${name}`;
}

/** Each row by itself, as rows that were typed need not have the same columns. */
export function typedSheets({ name, rows }: OwnRows): readonly OpenedSheet[] {
  return rows.map((row, index) => {
    const header = Object.keys(row);
    const cells = { header, width: header.length, rows: [{ row: index + 1, cells: Object.values(row) }] };
    return { file: name, name: null, encoding: null, cells: { ...cells, faults: [] } };
  });
}
