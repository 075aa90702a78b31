import type { Fault } from "#domain/fault.ts";
import { DataFileError } from "./files/DataFileError.ts";

/** For tests: the fault because of which the work refuses a file; undefined where it does not. */
export async function faultOf(work: () => unknown): Promise<Fault | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof DataFileError) return error.fault;
    throw error;
  }
}
