import type { Briefing } from "#briefing/briefing.ts";
import type { Unread } from "#briefing/text/briefingText.ts";
import type { TableReading } from "#export/tables/tableReading.ts";
import type { Trace, TraceFault } from "#export/trace/trace.ts";

/** What a dropped file turned out to be. */
export type FileContent =
  | { readonly kind: "picture"; readonly trace: Trace }
  | { readonly kind: "briefing"; readonly read: Briefing | Unread }
  | { readonly kind: "table"; readonly reading: TableReading };

/** A kind of files that the board opens. Where its reader is large, `read` fetches it. */
export interface FileKind {
  /** Told from the first bytes, as the name of a file says nothing about what is in it. */
  readonly isBegunBy: (head: Uint8Array) => boolean;
  /** The name is that by which faults call the file; "own" is for data of the reader's own. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<FileContent | "own" | TraceFault>;
}
