import type { Trace, TraceFault } from "#export/trace/trace.ts";

/** What a dropped file turned out to be. */
export type FileContent = { readonly kind: "picture"; readonly trace: Trace };

/** A kind of files that the board opens. Where its reader is large, `read` fetches it. */
export interface FileKind {
  /** Told from the first bytes, as the name of a file says nothing about what is in it. */
  readonly isBegunBy: (head: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => Promise<FileContent | TraceFault>;
}
