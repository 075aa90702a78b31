import { unpackedEntry, zippedEntries } from "#workbook/zippedEntries.ts";

/** More than this was not meant for the board, or was made to fill a machine's memory. */
export const mostOpened = { bytes: 50_000_000, files: 200 } as const;

export type ZipFault = "tooManyFiles" | "tooLarge" | "zipDamaged";

/** The files in a ZIP by their paths, each as its checksum says. Nothing is unpacked of one that would be too large. */
export function zippedFiles(zip: Uint8Array): ReadonlyMap<string, Uint8Array> | ZipFault {
  try {
    const entries = [...zippedEntries(zip)];
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (entries.length > mostOpened.files) return "tooManyFiles";
    if (size > mostOpened.bytes) return "tooLarge";
    // Of two files by one name programs unpack now this one, now the other.
    if (new Set(entries.map(({ path }) => path)).size < entries.length) return "zipDamaged";
    return new Map(entries.map((entry) => [entry.path, unpackedEntry(zip, entry)]));
  } catch {
    // Whatever lies beyond the end of the bytes, or cannot be unpacked.
    return "zipDamaged";
  }
}

/** What a ZIP holds by its list, without unpacking anything; nothing where the list cannot be read. */
export function zippedPaths(zip: Uint8Array): readonly string[] {
  try {
    return [...zippedEntries(zip)].map(({ path }) => path);
  } catch {
    return [];
  }
}
