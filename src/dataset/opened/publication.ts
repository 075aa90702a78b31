import { DESCRIPTOR_FILE, resourceOf } from "#dataset/files/descriptor.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { changedDescriptor, type WrittenTable } from "./descriptorText.ts";
import { differenceBetween, isEmptyDifference } from "./difference.ts";
import { emptyTable } from "./emptyTable.ts";
import type { Cells, KeyedTable } from "./keyedTable.ts";
import { nextVersion } from "./nextVersion.ts";
import { revisionLines } from "./revisionLines.ts";
import type { PackageFiles, ShownPackage } from "./shownPackage.ts";
import { bytesOfTable, rowCountOf } from "./tableFile.ts";
import { isOlderThan, isOtherPackage, versionsIn } from "./versionAge.ts";

/** What a publication says of itself. */
export interface Imprint {
  /** The day of publication. */
  readonly day: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

export interface Publication {
  readonly version: string;
  readonly files: PackageFiles;
  /** How many lines of `revisions.csv` tell what is new in it. */
  readonly revisions: number;
}

export interface NewPackage {
  /** Files and descriptor that the new package starts from. */
  readonly start: ShownPackage;
  /** What lies on the server, from which the new package differs. */
  readonly published: ShownPackage;
  /** The tables of the new package; of its revisions only what is not told by this very publication. */
  readonly tables: ReadonlyMap<TableName, KeyedTable>;
}

/**
 * The files of a new version of the package: the tables that differ written anew, a line in `revisions.csv` for each
 * change of a figure, and the descriptor. Where nothing differs, the files stay byte by byte what they were.
 */
export function publication(parts: NewPackage, { day, reason }: Imprint): Publication {
  const { start, published, tables } = parts;
  const isOther = isOtherPackage(start, published);
  const { version, created } = issueOf(parts, day);
  const lines = isOther ? [] : revisionLines(parts, { version, date: created, reason });
  const written = new Map<TableName, WrittenTable>();
  for (const table of [...tables.values(), ...withLines(parts, lines)]) {
    if (!isAsItWas(table, start)) written.set(table.name, writtenTable(table));
  }
  if (written.size === 0) return { version: start.descriptor.version, files: start.files, revisions: 0 };
  const previousVersion = isOther ? start.descriptor.previousVersion : published.descriptor.version;
  const bytes = start.files.get(DESCRIPTOR_FILE) ?? new Uint8Array();
  const files = new Map(start.files);
  files.set(
    DESCRIPTOR_FILE,
    changedDescriptor(bytes, { version, previousVersion, created, tables: written }),
  );
  for (const { path, bytes: table } of written.values()) files.set(path, table);
  return { version, files, revisions: lines.length };
}

/** A package that has a version of its own, later than the published one, keeps it; any other gets the next one of the day. */
function issueOf({ start, published }: NewPackage, day: string): { version: string; created: string } {
  const known = versionsIn(published);
  const latest = latestOf(start.descriptor.created, published.descriptor.created);
  const { version } = start.descriptor;
  if (!known.has(version) && !isOlderThan(start, published)) return { version, created: latest };
  const created = latestOf(day, latest);
  return { version: nextVersion(created, new Set([...known, ...versionsIn(start)])), created };
}

function latestOf(one: string, other: string): string {
  return one > other ? one : other;
}

function isAsItWas(table: KeyedTable, { tables, descriptor }: ShownPackage): boolean {
  const former = tables.get(table.name);
  if (!former || !isEmptyDifference(differenceBetween(former.rows, table.rows))) return false;
  if (resourceOf(descriptor, table.name).rowCount !== rowCountOf(table)) return false;
  return former.isAsWritten || isSame(bytesOfTable(former), bytesOfTable(table));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function writtenTable(table: KeyedTable): WrittenTable {
  return {
    path: table.file,
    rowCount: rowCountOf(table),
    bytes: bytesOfTable(table),
  };
}

/** The table of revisions with new lines; none where there is nothing to tell. */
function withLines({ start, tables }: NewPackage, lines: readonly Cells[]): readonly KeyedTable[] {
  if (lines.length === 0) return [];
  const former = tables.get("revisions") ?? start.tables.get("revisions");
  const rows = new Map(former?.rows);
  for (const line of lines) rows.set(line.id ?? "", line);
  return [{ ...(former ?? emptyTable("revisions", "revisions.csv")), rows }];
}
