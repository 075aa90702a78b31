import {
  DESCRIPTOR_FILE,
  type Descriptor,
  descriptorOfBytes,
  hasTable,
  resourceOf,
} from "./files/descriptor.ts";
import { fetchedBytes } from "./files/fetchedBytes.ts";
import type { Table } from "./tables/table.ts";
import type { OptionalTable, TableName } from "./tables/tableDefinitions.ts";
import { tableOfBytes } from "./tables/tableOfBytes.ts";

/** Rejects with a DataFileError where no sound descriptor is at the address. */
export async function loadDescriptor(address: string, signal: AbortSignal): Promise<Descriptor> {
  return descriptorOfBytes(await fetchedBytes({ address, file: DESCRIPTOR_FILE }, { signal }));
}

export interface TableSource<Name extends TableName> {
  readonly descriptorAddress: string;
  readonly descriptor: Descriptor;
  readonly name: Name;
}

/** Rejects with a DataFileError where the table as a whole cannot be read; rows in doubt are faults of the table. */
export async function loadTable<Name extends TableName>(
  { descriptorAddress, descriptor, name }: TableSource<Name>,
  signal: AbortSignal,
): Promise<Table<Name>> {
  const { path: file, rowCount, bytes, hash } = resourceOf(descriptor, name);
  const address = besideAddress(descriptorAddress, file);
  return tableOfBytes(await fetchedBytes({ address, file }, { signal }), {
    name,
    file,
    rowCount,
    bytes,
    hash,
  });
}

/** Null, without asking for anything, where the package has no such table. */
export async function loadOptionalTable<Name extends OptionalTable>(
  source: TableSource<Name>,
  signal: AbortSignal,
): Promise<Table<Name> | null> {
  return hasTable(source.descriptor, source.name) ? loadTable(source, signal) : null;
}

function besideAddress(address: string, path: string): string {
  const folder = address.replace(/[?#].*$/s, "").replace(/[^/]*$/, "");
  return folder + path.split("/").map(encodeURIComponent).join("/");
}
