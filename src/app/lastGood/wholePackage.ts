import { checkedPackage, type FileBytes } from "#dataset/checkedPackage.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Fault } from "#domain/fault.ts";

interface Identity {
  readonly version: string;
  /** The day that the package bears. */
  readonly created: string;
}

/** A package of which every table can be read, whatever is the matter with some rows; or what keeps it from being one. */
export type WholePackage = Identity | { readonly faults: readonly Fault[] };

/** Reads a package from beginning to end without showing it. */
export async function wholePackage(bytesOf: FileBytes): Promise<WholePackage> {
  const { dataset, faults, refused } = await checkedPackage(bytesOf);
  if (dataset === null || refused.length > 0) return { faults: refused.length > 0 ? refused : faults };
  return { version: dataset.version, created: dataset.created };
}

/** As it lies on the server by now. */
export function packageOnServer(source: PackageSource): Promise<WholePackage> {
  const { signal } = new AbortController();
  return wholePackage((path) => source.bytesOf(path, signal));
}
