import * as v from "valibot";
import { sha256 } from "#dataset/doubt/sha256.ts";
import { keyColumn, type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";

/** Records, as objects by a schema would put the names that it knows before all others. */
const record = v.record(v.string(), v.unknown());
const content = v.looseObject({ resources: v.array(record) });

/** What is new in a descriptor. */
export interface DescriptorChanges {
  readonly version: string;
  readonly previousVersion: string | undefined;
  readonly created: string;
  /** The tables that are written anew. */
  readonly tables: ReadonlyMap<TableName, WrittenTable>;
}

export interface WrittenTable {
  readonly path: string;
  readonly rowCount: number;
  readonly bytes: Uint8Array;
}

/** The descriptor in these bytes with other contents, all else as it stands there. A seal is renewed where there was one. */
export function changedDescriptor(descriptor: Uint8Array, changes: DescriptorChanges): Uint8Array {
  const { version, previousVersion, created, tables } = changes;
  const old: unknown = JSON.parse(new TextDecoder().decode(descriptor));
  const known = v.parse(content, old).resources;
  const isSealed = known.some(({ hash }) => typeof hash === "string");
  const resources = known.map((resource) => {
    const written = [...tables].find(([name]) => name === resource.name)?.[1];
    return written ? { ...resource, ...sizeOf(written, isSealed || "bytes" in resource) } : resource;
  });
  const added = [...tables].filter(([name]) => !known.some((resource) => resource.name === name));
  const all = [...resources, ...added.map(([name, table]) => newResource(name, table, isSealed))];
  // Where the names stand already they keep their place.
  const head = {
    ...v.parse(record, old),
    version,
    ...(previousVersion !== undefined && { previousVersion }),
    created,
  };
  return new TextEncoder().encode(`${JSON.stringify({ ...head, resources: all }, null, 2)}\n`);
}

function sizeOf({ rowCount, bytes }: WrittenTable, isSealed: boolean) {
  return { rowCount, ...(isSealed && { bytes: bytes.length, hash: `sha256:${sha256(bytes)}` }) };
}

function newResource(name: TableName, table: WrittenTable, isSealed: boolean) {
  const fields = Object.entries(tableDefinitions[name]).map(([column, { isRequired }]) => ({
    name: column,
    type: "string",
    ...(isRequired && { constraints: { required: true } }),
  }));
  const schema = { fields, primaryKey: [keyColumn(name)], missingValues: [""] };
  return { name, path: table.path, format: "csv", encoding: "utf-8", ...sizeOf(table, isSealed), schema };
}
