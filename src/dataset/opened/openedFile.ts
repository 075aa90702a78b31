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
  if (isBegunBy(bytes, PACKED)) return sheetsOfWorkbook(bytes, file);
  const other = otherFormats.find(({ signature }) => isBegunBy(bytes, signature));
  if (other) return errorAt({ file }, "notTable", { format: other.format });
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

const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** What lies beside tables and is none, by its first bytes. */
const otherFormats = [
  { format: "PDF", signature: [0x25, 0x50, 0x44, 0x46] },
  { format: "PNG", signature: [0x89, 0x50, 0x4e, 0x47] },
  { format: "JPEG", signature: [0xff, 0xd8, 0xff] },
  { format: "GIF", signature: [0x47, 0x49, 0x46, 0x38] },
  { format: "RAR", signature: [0x52, 0x61, 0x72, 0x21] },
  { format: "7z", signature: [0x37, 0x7a, 0xbc, 0xaf] },
] as const;

function isBegunBy(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
