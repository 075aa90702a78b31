import { DataFileError } from "#dataset/files/DataFileError.ts";
import { filesOnShow } from "#dataset/sources/filesOnShow.ts";
import { keepPackage, keptPackage } from "#dataset/sources/keptPackages.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { errorAt } from "#domain/fault.ts";
import { today } from "#ui/today.ts";
import { wholePackage } from "./wholePackage.ts";

/** Keeps the files that are on show under the address they came from. */
export async function keepRead(source: PackageSource): Promise<void> {
  const files = filesOnShow(source);
  if (files) await keepPackage(source.id, { readOn: today(), files });
}

export interface LastGoodPackage {
  readonly source: PackageSource;
  readonly version: string;
  readonly created: string;
  readonly readOn: string;
}

let shown = 0;

/** What this browser last read whole of the address of a source; null where that is nothing, or cannot be read any more. */
export async function lastGoodOf({ id, named }: PackageSource): Promise<LastGoodPackage | null> {
  const kept = await keptPackage(id);
  if (!kept) return null;
  const bytesOf = async (file: string) => {
    const bytes = kept.files.get(file);
    if (!bytes) throw new DataFileError(errorAt({ file }, "notAmongFiles", {}));
    return bytes;
  };
  // A newer board may ask for more than an old package has.
  const whole = await wholePackage(bytesOf);
  if ("faults" in whole) return null;
  shown += 1;
  // What is exported from it is of that version of the package on the server, and says so.
  const { readOn } = kept;
  const source = { id: `(kept ${shown})`, named, addressOf: null, bytesOf, read: new Map(), readOn };
  return { source, readOn, ...whole };
}
