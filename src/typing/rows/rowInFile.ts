import { doubtfulText } from "#dataset/doubt/doubtfulText.ts";
import { headerOfSheet } from "#dataset/doubt/header.ts";
import { sheetOfText, withoutEmptyEnd } from "#dataset/doubt/sheet.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import type { Cells } from "./draft.ts";

/**
 * The cells of a row of figures as they stand in the file, so that they can be mended; null where the row cannot be told
 * by its id, as that is missing, no id or twice there, and where its cells may have shifted.
 */
export function rowInFile(bytes: Uint8Array, file: string, row: number): Cells | null {
  try {
    const sheet = sheetOfText(doubtfulText(bytes, file).text, file);
    const { positions } = headerOfSheet(sheet, "figures", file);
    const cells = sheet.rows.find((one) => one.row === row)?.cells;
    if (cells?.length !== sheet.width || withoutEmptyEnd(cells).length > sheet.header.length) return null;
    const at = positions.get("id") ?? -1;
    const id = (cells[at] ?? "").trim();
    const isOnly = sheet.rows.filter((one) => (one.cells[at] ?? "").trim() === id).length === 1;
    if (!/^F\d+$/.test(id) || !isOnly) return null;
    return Object.fromEntries([...positions].map(([column, place]) => [column, (cells[place] ?? "").trim()]));
  } catch (error) {
    if (error instanceof DataFileError) return null;
    throw error;
  }
}
