import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt } from "#domain/fault.ts";

/** For commands: a file of a package in a folder; rejects with a DataFileError where there is none. */
export async function bytesOnDisk(folder: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFileError(errorAt({ file: path }, "unreachable", { reason }));
  }
}
