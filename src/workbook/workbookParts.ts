import { LARGEST_UNPACKED, WorkbookError } from "./workbookError.ts";
import { unpackedEntry, type ZippedEntry, zippedEntries } from "./zippedEntries.ts";

/** The parts of a workbook by their paths. Pictures, macros and what else nobody asks for are never unpacked. */
export interface WorkbookParts {
  /** Throws a WorkbookError where there is no such part, or it is not as it was packed. */
  readonly text: (path: string) => string;
  /** "" where there is no such part. */
  readonly textIfThere: (path: string) => string;
}

/** Throws a WorkbookError where the bytes are no ZIP. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const entries = entriesByPath(bytes);
  let unpacked = 0;
  const textOf = (entry: ZippedEntry) => {
    unpacked += entry.size;
    if (unpacked > LARGEST_UNPACKED) throw new WorkbookError("tooLarge");
    return orDamaged(() => new TextDecoder("utf-8", { fatal: true }).decode(unpackedEntry(bytes, entry)));
  };
  const text = (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw new WorkbookError("damaged");
    return textOf(entry);
  };
  return { text, textIfThere: (path) => (entries.has(path) ? text(path) : "") };
}

function entriesByPath(bytes: Uint8Array): ReadonlyMap<string, ZippedEntry> {
  const entries = orDamaged(() => [...zippedEntries(bytes)]);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  // Which of two parts of one name a program shows is its own affair.
  if (byPath.size < entries.length) throw new WorkbookError("damaged");
  return byPath;
}

function orDamaged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    // Whatever lies beyond the end of the bytes, is not what was packed, or is no text.
    throw new WorkbookError("damaged");
  }
}
