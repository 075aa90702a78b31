import { BYTES_A_MEGABYTE, limits } from "#dataset/tables/limits.ts";
import { errorAt } from "#domain/fault.ts";
import { DataFileError } from "./DataFileError.ts";

/** The text of a UTF-8 file without its byte order mark. Throws a DataFileError where the bytes are anything else. */
export function textOfBytes(bytes: Uint8Array, file: string): string {
  refuseOther(bytes, file);
  // UTF-16 without a byte order mark is valid UTF-8 full of NUL, which no table has.
  const text = bytes.includes(0) ? null : decoded(bytes, "utf-8");
  if (text === null) throw new DataFileError(errorAt({ file }, "notUtf8", {}));
  refuseNoTable(text, file);
  return text;
}

/** Throws a DataFileError for bytes that are no text, or more than a table has. */
export function refuseOther(bytes: Uint8Array, file: string): void {
  if (bytes.length > limits.megabytes * BYTES_A_MEGABYTE) {
    throw new DataFileError(errorAt({ file }, "tooLarge", { megabytes: limits.megabytes }));
  }
  const format = binaryFormat(bytes);
  if (format) throw new DataFileError(errorAt({ file }, "notText", { format }));
}

/** Throws a DataFileError for a text without a word, and for a page of the web. */
export function refuseNoTable(text: string, file: string): void {
  const beginning = text.trimStart().slice(0, 80);
  if (beginning === "") throw new DataFileError(errorAt({ file }, "emptyFile", {}));
  if (beginning.startsWith("<")) throw new DataFileError(errorAt({ file, found: beginning }, "webPage", {}));
}

/**
 * The text of bytes that can be read in one way only: UTF-8 that says so by its mark, or ASCII, and nothing in it
 * that looks like text and is none. Null where a closer look is needed.
 */
export function certainText(bytes: Uint8Array): string | null {
  if (bytes.length > limits.megabytes * BYTES_A_MEGABYTE) return null;
  const text = decoded(bytes, "utf-8");
  const isCertain = text !== null && (hasUtf8Mark(bytes) || text.length === bytes.length);
  return isCertain && !UNUSUAL.test(text) ? text : null;
}

/** Control, direction and private characters, and the errors that Excel writes into cells. */
const UNUSUAL =
  /(?![\t\n\r])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff\ufffd]|[,"\n][^\S\n]*#[A-Z#]/u;

export function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Fatal, because a replacement character would pass for a name. */
export function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** ZIP is what XLSX is packed in. */
const SIGNATURES = [
  { format: "XLSX", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: "XLS", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
] as const;

function binaryFormat(bytes: Uint8Array): string | null {
  for (const { format, bytes: signature } of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return format;
  }
  return null;
}

/** Whether the last line has its end, as whoever saves a table gives it: a file that was cut short has none. */
export function isEnded(text: string): boolean {
  return /[\r\n]/.test(text.slice(text.trimEnd().length));
}
