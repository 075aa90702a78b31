import { inTime } from "#domain/inTime.ts";
import {
  DESCRIPTOR_FILE,
  type Descriptor,
  descriptorOfBytes,
  hasTable,
  resourceOf,
} from "./files/descriptor.ts";
import type { PackageSource } from "./sources/packageSource.ts";
import type { Table } from "./tables/table.ts";
import type { OptionalTable, TableName } from "./tables/tableDefinitions.ts";
import { tableOfBytes } from "./tables/tableOfBytes.ts";

/** Rejects with a DataFileError where the source has no sound descriptor. */
export async function loadDescriptor(source: PackageSource, signal: AbortSignal): Promise<Descriptor> {
  return descriptorOfBytes(await bytesRead(source, DESCRIPTOR_FILE, signal));
}

/** As `loadDescriptor`, of what is on the server by now; what is on show stays what was read before. */
export async function loadLatestDescriptor(source: PackageSource, signal: AbortSignal): Promise<Descriptor> {
  return descriptorOfBytes(await source.bytesOf(DESCRIPTOR_FILE, signal));
}

export interface TableInSource<Name extends TableName> {
  readonly source: PackageSource;
  readonly descriptor: Descriptor;
  readonly name: Name;
}

/** Rejects with a DataFileError where the table as a whole cannot be read; rows in doubt are faults of the table. */
export async function loadTable<Name extends TableName>(
  { source, descriptor, name }: TableInSource<Name>,
  signal: AbortSignal,
): Promise<Table<Name>> {
  const { path: file, rowCount, bytes, hash } = resourceOf(descriptor, name);
  const content = await bytesRead(source, file, signal);
  // A file in doubt needs code that is fetched only then.
  return inTime(tableOfBytes(content, { name, file, rowCount, bytes, hash }));
}

/** Null, without asking for anything, where the package has no such table. */
export async function loadOptionalTable<Name extends OptionalTable>(
  table: TableInSource<Name>,
  signal: AbortSignal,
): Promise<Table<Name> | null> {
  return hasTable(table.descriptor, table.name) ? loadTable(table, signal) : null;
}

async function bytesRead(source: PackageSource, path: string, signal: AbortSignal): Promise<Uint8Array> {
  // What was read before is of no use beside what is read now, should this fail.
  source.read.delete(path);
  const bytes = await source.bytesOf(path, signal);
  source.read.set(path, bytes);
  return bytes;
}
