import type { Dataset } from "#domain/dataset.ts";
import type { Fault } from "#domain/fault.ts";
import { assembleDataset } from "./assembleDataset.ts";
import { descriptorFaults } from "./descriptorFaults.ts";
import { DataFileError } from "./files/DataFileError.ts";
import {
  DESCRIPTOR_FILE,
  type Descriptor,
  descriptorOfBytes,
  hasTable,
  resourceOf,
} from "./files/descriptor.ts";
import type { Table } from "./tables/table.ts";
import { type TableName, tableNames } from "./tables/tableDefinitions.ts";
import { tableOfBytes } from "./tables/tableOfBytes.ts";

/** The bytes of a file of the package; rejects with a DataFileError where there are none. */
export type FileBytes = (path: string) => Promise<Uint8Array>;

export interface CheckedPackage {
  /** Null where the descriptor cannot be read, so that nothing is known of the tables. */
  readonly dataset: Dataset | null;
  /** How many tables could be read. */
  readonly tables: number;
  readonly faults: readonly Fault[];
  /** Those of the faults because of which a table, or the whole package, could not be read. */
  readonly refused: readonly Fault[];
}

/** A whole package as the page would read it, with the descriptor compared to the code as well. */
export async function checkedPackage(bytesOf: FileBytes): Promise<CheckedPackage> {
  const descriptor = await unlessRefused(async () => descriptorOfBytes(await bytesOf(DESCRIPTOR_FILE)));
  if (descriptor instanceof DataFileError) {
    const { faults } = descriptor;
    return { dataset: null, tables: 0, faults, refused: faults };
  }
  const outcome = <Name extends TableName>(name: Name) => tableOutcome(name, descriptor, bytesOf);
  const tables = {
    regions: await outcome("regions"),
    indicators: await outcome("indicators"),
    populations: await outcome("populations"),
    reports: await outcome("reports"),
    figures: await outcome("figures"),
    measures: await outcome("measures"),
    revisions: hasTable(descriptor, "revisions") ? await outcome("revisions") : null,
  };
  const { dataset, faultsWithDoubts } = assembleDataset({ descriptor, tables });
  const present = tableNames.filter((name) => hasTable(descriptor, name));
  const refused = Object.values(tables).filter((table) => table !== null && "kind" in table);
  const all = [...descriptorFaults(descriptor), ...(await faultsWithDoubts())];
  return { dataset, tables: present.length - refused.length, faults: all, refused };
}

async function tableOutcome<Name extends TableName>(
  name: Name,
  descriptor: Descriptor,
  bytesOf: FileBytes,
): Promise<Table<Name> | Fault> {
  const { path: file, rowCount, bytes, hash } = resourceOf(descriptor, name);
  const table = await unlessRefused(async () =>
    tableOfBytes(await bytesOf(file), { name, file, rowCount, bytes, hash }),
  );
  return table instanceof DataFileError ? table.fault : table;
}

async function unlessRefused<Result>(read: () => Promise<Result>): Promise<Result | DataFileError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DataFileError) return error;
    throw error;
  }
}
