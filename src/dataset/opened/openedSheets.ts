import { doubtfulText } from "#dataset/doubt/doubtfulText.ts";
import { type Sheet, sheetOfText, withoutEmptyEnd } from "#dataset/doubt/sheet.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { isBlank } from "#dataset/tables/cellsOfText.ts";
import { BYTES_A_MEGABYTE, limits } from "#dataset/tables/limits.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { LARGEST_UNPACKED, type ReadSheet, readShownSheets, WorkbookError } from "#workbook/readSheets.ts";
import { XmlError } from "#workbook/xmlTokens.ts";
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

/** The sheets of a file, CSV or XLSX by its first bytes, whatever its name. Sheets without a cell are left out. */
export function openedSheets(bytes: Uint8Array, file: string): readonly OpenedSheet[] | Fault {
  if (bytes.length > limits.megabytes * BYTES_A_MEGABYTE)
    return errorAt({ file }, "tooLarge", { megabytes: limits.megabytes });
  if (isPacked(bytes)) return sheetsOfWorkbook(bytes, file);
  try {
    const { text, faults } = doubtfulText(bytes, file);
    const [other] = faults;
    const encoding = other?.kind === "otherEncoding" ? other.details.encoding : "UTF-8";
    return [{ file, name: null, encoding, cells: sheetOfText(text, file) }];
  } catch (error) {
    if (error instanceof DataFileError) return error.fault;
    throw error;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

function sheetsOfWorkbook(bytes: Uint8Array, file: string): readonly OpenedSheet[] | Fault {
  try {
    const sheets = readShownSheets(bytes).filter(({ rows }) => rows.length > 0);
    const tooLong = sheets.flatMap((sheet) => tooLongCell(sheet, file) ?? []);
    return tooLong[0] ?? sheets.flatMap((sheet) => openedSheet(sheet, file));
  } catch (error) {
    if (error instanceof WorkbookError && error.isTooLarge)
      return errorAt({ file }, "unpacksTooLarge", { megabytes: LARGEST_UNPACKED / BYTES_A_MEGABYTE });
    if (error instanceof WorkbookError || error instanceof XmlError)
      return errorAt({ file }, "notWorkbook", {});
    throw error;
  }
}

function tooLongCell({ name, rows }: ReadSheet, file: string): Fault | null {
  for (const { row, cells } of rows) {
    const found = cells.find((cell) => (cell?.length ?? 0) > limits.characters);
    const spot = { file: placeName({ file, name }), row };
    if (found !== undefined)
      return errorAt({ ...spot, found }, "cellTooLong", { characters: limits.characters });
  }
  return null;
}

function openedSheet({ name, rows }: ReadSheet, file: string): readonly OpenedSheet[] {
  const filled = rows
    .map(({ row, cells }) => ({ row, cells: Array.from(cells, (cell) => cell ?? "") }))
    .filter(({ cells }) => !isBlank(cells));
  const [first, ...below] = filled;
  if (!first) return [];
  const header = withoutEmptyEnd(first.cells.map((cell) => cell.trim()));
  // Cells at the end of a row that are empty need not be in the file.
  const padded = below.map(({ row, cells }) => ({ row, cells: paddedTo(header.length, cells) }));
  const cells = { header, width: header.length, rows: padded, faults: [] };
  return [{ file, name, encoding: "XLSX", cells }];
}

function paddedTo(width: number, cells: readonly string[]): readonly string[] {
  const filled = withoutEmptyEnd(cells);
  return [...filled, ...Array.from({ length: Math.max(0, width - filled.length) }, () => "")];
}

/** Each row by itself, as rows that were typed need not have the same columns. */
export function typedSheets({ name, rows }: OwnRows): readonly OpenedSheet[] {
  return rows.map((row, index) => {
    const header = Object.keys(row);
    const cells = { header, width: header.length, rows: [{ row: index + 1, cells: Object.values(row) }] };
    return { file: name, name: null, encoding: null, cells: { ...cells, faults: [] } };
  });
}
