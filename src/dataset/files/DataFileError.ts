import type { Fault } from "#domain/fault.ts";

/** A file that cannot be used at all, with what is the matter with it. */
export class DataFileError extends Error {
  /** The first of the faults; a table has only one, the descriptor may have several. */
  readonly fault: Fault;
  readonly faults: readonly Fault[];

  constructor(first: Fault, ...others: readonly Fault[]) {
    super(`${first.place.file}: ${first.kind}`);
    this.name = "DataFileError";
    this.fault = first;
    this.faults = [first, ...others];
  }
}
