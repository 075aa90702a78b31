import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt } from "#domain/fault.ts";

/** Where the files of a package come from: a server, the page itself, files that the reader opened. */
export interface PackageSource {
  /** Tells it from every other source while the page is open. */
  readonly id: string;
  /** What `?data=` calls the package; null for the board's own. */
  readonly named: string | null;
  /** Where a reader finds a file of the package; null where it lies nowhere but in the page. */
  readonly addressOf: ((path: string) => string) | null;
  /** Rejects with a DataFileError where the file cannot be had. */
  readonly bytesOf: (path: string, signal: AbortSignal) => Promise<Uint8Array>;
  /** By path, the very bytes that what is on show was read from. */
  readonly read: Map<string, Uint8Array>;
  /** The day on which this browser last read it, where its server gives no sound data by now. */
  readonly readOn?: string;
  /** Of what the reader's own data were made: the files that a publication starts from, and those on the server. */
  readonly origin?: Readonly<Record<"start" | "published", ReadonlyMap<string, Uint8Array>>>;
}

/** In place of a package that may not be read: nothing is asked for, and the fault names what was called so. */
export function refusedSource(named: string): PackageSource {
  const kind = named.startsWith("opened:") ? "ownDataGone" : "pathOutside";
  return {
    id: named,
    named,
    addressOf: null,
    bytesOf: async (file) => {
      throw new DataFileError(errorAt({ file, found: named }, kind, {}));
    },
    read: new Map(),
  };
}
