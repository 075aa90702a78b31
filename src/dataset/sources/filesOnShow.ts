import { DESCRIPTOR_FILE, descriptorOfBytes, hasTable, resourceOf } from "#dataset/files/descriptor.ts";
import { tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { PackageSource } from "./packageSource.ts";

/** The descriptor and every table that the board reads, by path; null where one of them could not be had. */
export function filesOnShow({ read }: Pick<PackageSource, "read">): ReadonlyMap<string, Uint8Array> | null {
  const bytes = read.get(DESCRIPTOR_FILE);
  if (!bytes) return null;
  const descriptor = descriptorOfBytes(bytes);
  const tables = tableNames.filter((name) => hasTable(descriptor, name));
  const files = new Map([[DESCRIPTOR_FILE, bytes]]);
  for (const name of tables) {
    const { path } = resourceOf(descriptor, name);
    const table = read.get(path);
    if (!table) return null;
    files.set(path, table);
  }
  return files;
}
