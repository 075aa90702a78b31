import { inflateSync } from "fflate";
import { checksum } from "#domain/checksum.ts";

/** More than this was not meant for the board, or was made to fill a machine's memory. */
export const mostOpened = { bytes: 50_000_000, files: 200 } as const;

export type ZipFault = "tooManyFiles" | "tooLarge" | "zipDamaged";

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** The files in a ZIP by their paths, each as its checksum says. Nothing is unpacked of one that would be too large. */
export function zippedFiles(zip: Uint8Array): ReadonlyMap<string, Uint8Array> | ZipFault {
  try {
    const entries = [...entriesOf(zip)];
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (entries.length > mostOpened.files) return "tooManyFiles";
    if (size > mostOpened.bytes) return "tooLarge";
    // Of two files by one name programs unpack now this one, now the other.
    if (new Set(entries.map(({ path }) => path)).size < entries.length) return "zipDamaged";
    return new Map(entries.map((entry) => [entry.path, unpacked(zip, entry)]));
  } catch {
    // Whatever lies beyond the end of the bytes, or cannot be unpacked.
    return "zipDamaged";
  }
}

/** What a ZIP holds by its list, without unpacking anything; nothing where the list cannot be read. */
export function zippedPaths(zip: Uint8Array): readonly string[] {
  try {
    return [...entriesOf(zip)].map(({ path }) => path);
  } catch {
    return [];
  }
}

/** By the list at the end of the file, which alone tells sizes and checksums of every one. Folders are left out. */
function* entriesOf(zip: Uint8Array): Generator<Entry> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfList(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("There is no entry where one should be.");
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) throw new RangeError("The file is encrypted.");
    const nameLength = view.getUint16(at + 28, true);
    const path = nameOf(zip.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      path,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    };
    if (!path.endsWith("/")) yield entry;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** A comment of any length may follow. */
function endOfList(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new RangeError("The list of files is missing.");
}

/** Programs of Chinese Windows write names in GBK, and do not say so. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\\", "/");
  } catch {
    return new TextDecoder("gb18030").decode(bytes).replaceAll("\\", "/");
  }
}

function unpacked(zip: Uint8Array, { method, packed, size, start, ...entry }: Entry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(start, true) !== LOCAL) throw new RangeError("The file is not where the list says.");
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const data = zip.subarray(from, from + packed);
  const bytes = bytesOf(data, method, size);
  if (bytes.length !== size || checksum(bytes) !== entry.checksum)
    throw new RangeError("The file is not what was packed.");
  return bytes;
}

function bytesOf(data: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return data.slice();
  if (method !== DEFLATED) throw new RangeError("The way of packing is not known.");
  // One byte more than there should be, so that a file that lies about its size is found out without unpacking it all.
  return inflateSync(data, { out: new Uint8Array(size + 1) });
}
