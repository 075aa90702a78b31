import { DataFileError } from "#dataset/files/DataFileError.ts";
import {
  DESCRIPTOR_FILE,
  type Descriptor,
  descriptorOfBytes,
  hasTable,
  resourceOf,
} from "#dataset/files/descriptor.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { wordsIn } from "./absentRows.ts";
import { type Cells, type KeyedTable, keyedTable } from "./keyedTable.ts";

export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** A package by its tables as text. */
export interface ShownPackage {
  readonly files: PackageFiles;
  readonly descriptor: Descriptor;
  /** Those that can be read. */
  readonly tables: ReadonlyMap<TableName, KeyedTable>;
}

/** The package in files that are on show. Throws a DataFileError where they have no sound descriptor. */
export function shownPackage(files: PackageFiles): ShownPackage {
  const descriptor = descriptorOfBytes(files.get(DESCRIPTOR_FILE) ?? new Uint8Array());
  const tables = new Map<TableName, KeyedTable>();
  for (const name of tableNames) {
    const table = hasTable(descriptor, name)
      ? readTable(files, name, resourceOf(descriptor, name).path)
      : null;
    if (table) tables.set(name, table);
  }
  return { files, descriptor, tables };
}

function readTable(files: PackageFiles, name: TableName, path: string): KeyedTable | null {
  const bytes = files.get(path);
  if (!bytes) return null;
  try {
    return keyedTable(bytes, name, path);
  } catch (error) {
    if (error instanceof DataFileError) return null;
    throw error;
  }
}

/** Every number that a figure of the package has or had, or that a row has which is none, or one names as another's. */
export function usedFigureIds({ tables }: ShownPackage): readonly string[] {
  const revised = [...(tables.get("revisions")?.rows.values() ?? [])].map(({ figure }) => figure ?? "");
  const { rows = new Map<string, Cells>(), torn = [], strays = [] } = tables.get("figures") ?? {};
  const named = [...rows.values()].flatMap(({ id, part_of, replaces }) => [id, part_of, replaces]);
  const lost = [...torn, ...strays].flat().flatMap(wordsIn);
  return [...rows.keys(), ...revised, ...named.map((id = "") => id.trim()), ...lost];
}
