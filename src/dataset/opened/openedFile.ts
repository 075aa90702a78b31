import { doubtfulText } from "#dataset/doubt/doubtfulText.ts";
import { sheetOfText } from "#dataset/doubt/sheet.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { BYTES_A_MEGABYTE, limits } from "#dataset/tables/limits.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { isProtectedWorkbook, type OpenedFile, sheetsOfWorkbook } from "./sheetsOfWorkbook.ts";

/** What a file holds, CSV or XLSX by its first bytes, whatever its name. Sheets without a cell are left out. */
export function openedFile(bytes: Uint8Array, file: string): OpenedFile | Fault {
  if (bytes.length > limits.megabytes * BYTES_A_MEGABYTE)
    return errorAt({ file }, "tooLarge", { megabytes: limits.megabytes });
  if (isPacked(bytes)) return sheetsOfWorkbook(bytes, file);
  if (isProtectedWorkbook(bytes)) return errorAt({ file }, "protectedWorkbook", {});
  try {
    const { text, faults } = doubtfulText(bytes, file);
    const [other] = faults;
    const encoding = other?.kind === "otherEncoding" ? other.details.encoding : "UTF-8";
    return { sheets: [{ file, name: null, encoding, cells: sheetOfText(text, file) }], leftOut: [] };
  } catch (error) {
    if (error instanceof DataFileError) return error.fault;
    throw error;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}
