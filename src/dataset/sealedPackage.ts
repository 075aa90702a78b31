import * as v from "valibot";
import type { Fault } from "#domain/fault.ts";
import { checkedPackage, type FileBytes } from "./checkedPackage.ts";
import { sha256 } from "./doubt/sha256.ts";
import { DESCRIPTOR_FILE } from "./files/descriptor.ts";
import { type TableName, tableNames } from "./tables/tableDefinitions.ts";
import { tableOfBytes } from "./tables/tableOfBytes.ts";

/** Its names stay in their order, as objects by a schema alone would put the names that it knows before all others. */
const record = v.record(v.string(), v.unknown());
/** What of the descriptor is written anew; all else stays as it is. */
const sealable = v.intersect([
  record,
  v.looseObject({
    version: v.string(),
    resources: v.array(v.intersect([record, v.looseObject({ name: v.string(), path: v.string() })])),
  }),
]);

type Sealable = v.InferOutput<typeof sealable>;

/** A table with its rows as registered before and now. */
export interface Registered {
  readonly file: string;
  readonly before: number;
  readonly after: number;
}

export interface SealedPackage {
  /** The descriptor with rows, bytes and hash of each table; null where an error keeps it from being sealed. */
  readonly descriptor: string | null;
  readonly tables: readonly Registered[];
  /** Of the tables themselves: what the descriptor says of them so far is what is to change. */
  readonly faults: readonly Fault[];
}

/** A new version of the package, and the day of which it is. */
export interface NewVersion {
  readonly version: string;
  readonly created: string;
}

/** The package as it lies there, registered so that whatever befalls a file on its way to the reader is told. */
export async function sealedPackage(bytesOf: FileBytes, next: NewVersion | null): Promise<SealedPackage> {
  const text = new TextDecoder().decode(await bytesOf(DESCRIPTOR_FILE));
  const old = v.safeParse(sealable, jsonOf(text));
  // Without what the descriptor says of its tables, these are read for what they are.
  const open = old.success ? JSON.stringify(unsealed({ ...old.output, ...next })) : text;
  const unregistered = (path: string) =>
    path === DESCRIPTOR_FILE ? Promise.resolve(new TextEncoder().encode(open)) : bytesOf(path);
  const { faults: all } = await checkedPackage(unregistered);
  const faults = all.filter(({ kind }) => kind !== "rowsNotRegistered");
  if (!old.success || faults.some(({ severity }) => severity === "error")) {
    return { descriptor: null, tables: [], faults };
  }
  const resources = await Promise.all(old.output.resources.map((resource) => sealed(resource, bytesOf)));
  const tables = resources.map((resource, index) => ({
    file: resource.path,
    before: Number(old.output.resources[index]?.rowCount ?? 0),
    after: Number(resource.rowCount),
  }));
  return {
    descriptor: `${JSON.stringify(versioned({ ...old.output, resources }, next), null, 2)}\n`,
    tables,
    faults,
  };
}

type Resource = Sealable["resources"][number];

async function sealed(resource: Resource, bytesOf: FileBytes): Promise<Resource> {
  const { name, path } = resource;
  if (!isTable(name)) return resource;
  const content = await bytesOf(path);
  const { lines } = await tableOfBytes(content, { name, file: path, rowCount: 0 });
  const { bytes: _, hash: __, ...rest } = resource;
  const seal = { rowCount: lines.length, bytes: content.length, hash: `sha256:${sha256(content)}` };
  const entries = Object.entries(rest).flatMap(([key, value]) =>
    key === "rowCount" ? Object.entries(seal) : [[key, value] as const],
  );
  return { ...Object.fromEntries(entries), name, path, ...seal };
}

/** The version that was is the one before, unless the package is only sealed again. */
function versioned(descriptor: Sealable, next: NewVersion | null): Sealable {
  if (next === null || next.version === descriptor.version) return descriptor;
  const entries = Object.entries(descriptor).filter(([key]) => key !== "previousVersion");
  const renewed = entries.flatMap(([key, value]) =>
    key === "version"
      ? [
          ["version", next.version],
          ["previousVersion", value],
        ]
      : [[key, key === "created" ? next.created : value]],
  );
  return { ...descriptor, ...Object.fromEntries(renewed) };
}

function unsealed(descriptor: Sealable): object {
  const resources = descriptor.resources.map(({ bytes: _, hash: __, ...rest }) => ({ ...rest, rowCount: 0 }));
  return { ...descriptor, resources };
}

function isTable(name: string): name is TableName {
  return tableNames.some((one) => one === name);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
