import { errorAt } from "#domain/fault.ts";
import { DataFileError } from "./DataFileError.ts";

/** The text of a UTF-8 file without its byte order mark. Throws a DataFileError where the bytes are anything else. */
export function textOfBytes(bytes: Uint8Array, file: string): string {
  const format = binaryFormat(bytes);
  if (format) throw new DataFileError(errorAt({ file }, "notText", { format }));
  const text = utf8Text(bytes);
  if (text === null) throw new DataFileError(errorAt({ file }, "notUtf8", {}));
  const beginning = text.trimStart().slice(0, 80);
  if (beginning === "") throw new DataFileError(errorAt({ file }, "emptyFile", {}));
  if (beginning.startsWith("<")) throw new DataFileError(errorAt({ file, found: beginning }, "webPage", {}));
  return text;
}

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

/** Fatal, because a replacement character would pass for a name. */
function utf8Text(bytes: Uint8Array): string | null {
  // UTF-16 without a byte order mark is valid UTF-8 full of NUL, which no table has.
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
