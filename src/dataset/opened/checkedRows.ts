import { checkedPackage } from "#dataset/checkedPackage.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { changedDescriptor, type WrittenTable } from "./descriptorText.ts";
import type { Cells, KeyedTable } from "./keyedTable.ts";
import { type KeyedOwnRow, overlaid } from "./mergedTables.ts";
import type { PackageFiles, ShownPackage } from "./shownPackage.ts";
import { bytesOfTable, rowCountOf, rowNumbers } from "./tableFile.ts";

/** What own rows are laid over, and the day of the package that they would make. */
export interface Ground {
  /** Whose descriptor, and tables that are not given here, the new package has. */
  readonly start: ShownPackage;
  readonly tables: ReadonlyMap<TableName, KeyedTable>;
  readonly day: string;
}

/** A fault of the reader's own, at the place where the reader has it. */
export interface OwnFault {
  readonly fault: Fault;
  /** The other row that a fault of two rows is about; null for none. */
  readonly beside: OtherRow | null;
}

export interface OtherRow {
  readonly key: string;
  /** Where the reader has it; null where it is not the reader's. */
  readonly place: KeyedOwnRow["place"] | null;
}

/** Own rows after the check of the whole package with them. */
export interface CheckedRows {
  readonly faults: readonly OwnFault[];
  /** Faults of rows that are not the reader's. */
  readonly otherFaults: readonly Fault[];
  readonly accepted: readonly KeyedOwnRow[];
  readonly leftOut: readonly KeyedOwnRow[];
  /** With the accepted rows as they were mended. */
  readonly tables: ReadonlyMap<TableName, KeyedTable>;
}

/** Rows that lean on each other fall one after the other; more steps than these no table has. */
const MOST_ROUNDS = 20;

/**
 * Checks own rows by the same reading and rules as every package: first as they stand, which tells their faults, then
 * as they were mended and without those that have an error, until none of them has.
 */
export async function checkedRows(rows: readonly KeyedOwnRow[], ground: Ground): Promise<CheckedRows> {
  const asTheyStand = overlaidTables(rows, ground, ({ cells }) => cells);
  const first = await placedFaults(rows, asTheyStand, ground);
  const faults: PlacedFault[] = [...first.own];
  let bad = new Set([...badRows(first.own), ...rows.filter(({ mended }) => mended === null)]);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const accepted = rows.filter((row) => !bad.has(row));
    const tables = overlaidTables(accepted, ground, ({ mended }) => mended ?? {});
    const { own, others } = await placedFaults(accepted, tables, ground);
    const worse = badRows(own);
    if (worse.length === 0) {
      const leftOut = rows.filter((row) => bad.has(row));
      // What was in doubt beside a row that is left out by now is in doubt no more.
      const standing = faults.filter(({ row }) => bad.has(row));
      return { faults: [...standing, ...own], otherFaults: others, accepted, leftOut, tables };
    }
    faults.push(...own.filter(({ row, fault }) => worse.includes(row) && fault.severity === "error"));
    bad = new Set([...bad, ...worse]);
  }
  return { faults, otherFaults: [], accepted: [], leftOut: rows, tables: ground.tables };
}

interface PlacedFault extends OwnFault {
  readonly row: KeyedOwnRow;
}

function badRows(own: readonly PlacedFault[]): readonly KeyedOwnRow[] {
  return own.filter(({ fault }) => fault.severity === "error").map(({ row }) => row);
}

type Tables = ReadonlyMap<TableName, KeyedTable>;

function overlaidTables(
  rows: readonly KeyedOwnRow[],
  { tables }: Ground,
  cellsOf: (row: KeyedOwnRow) => Cells,
): Tables {
  return new Map([...tables].map(([name, table]) => [name, overlaid(table, rows, cellsOf)]));
}

interface PlacedFaults {
  readonly own: readonly PlacedFault[];
  readonly others: readonly Fault[];
}

/** The faults of the package that these tables make, those of own rows at their places in the reader's files. */
async function placedFaults(
  rows: readonly KeyedOwnRow[],
  tables: Tables,
  ground: Ground,
): Promise<PlacedFaults> {
  const files = filesOfTables(tables, ground);
  const { faults } = await checkedPackage((path) => bytesIn(files, path));
  const ownByKey = new Map(rows.map((row) => [`${row.table} ${row.key}`, row]));
  const byFile = new Map(
    [...tables.values()].map((table) => [table.file, { table, keys: rowNumbers(table.rows) }]),
  );
  const own: PlacedFault[] = [];
  const others: Fault[] = [];
  for (const fault of faults) {
    const { file, row: number } = fault.place;
    const at = byFile.get(file);
    const ownRow = (key: string) => ownByKey.get(`${at?.table.name} ${key}`);
    const row = ownRow(at?.keys.get(number ?? 0) ?? "");
    const other = at?.keys.get(otherRowOf(fault) ?? 0);
    const beside = other === undefined ? null : { key: other, place: ownRow(other)?.place ?? null };
    if (row) own.push({ row, beside, fault: placed(fault, row) });
    else others.push(fault);
  }
  return { own, others };
}

/** At the reader's own place. Above the row in the package stands another one than in the reader's file. */
function placed(fault: Fault, { place }: KeyedOwnRow): Fault {
  const at = { ...fault.place, ...place };
  return fault.kind === "missingCell" ? errorAt(at, fault.kind, {}) : { ...fault, place: at };
}

/** The row of the same table beside which a row is at fault. */
function otherRowOf({ details }: Fault): number | undefined {
  const rows: Readonly<Record<string, unknown>> = { ...details };
  const row = rows.firstRow ?? rows.otherRow ?? rows.totalRow ?? rows.rateRow;
  return typeof row === "number" ? row : undefined;
}

/** The package with these tables, so that it can be checked before there is anything to publish. */
function filesOfTables(tables: Tables, { start, day }: Ground): PackageFiles {
  const written = new Map<TableName, WrittenTable>();
  for (const [name, table] of tables) {
    // As they are read, since what was mended in cells that stay is not the reader's to be told.
    const bytes = bytesOfTable({ ...table, mended: new Map() });
    written.set(name, { path: table.file, rowCount: rowCountOf(table), bytes });
  }
  const { version, previousVersion, created } = start.descriptor;
  const changes = { version, previousVersion, created: day < created ? created : day, tables: written };
  const files = new Map(start.files);
  files.set(DESCRIPTOR_FILE, changedDescriptor(files.get(DESCRIPTOR_FILE) ?? new Uint8Array(), changes));
  for (const { path, bytes } of written.values()) files.set(path, bytes);
  return files;
}

export async function bytesIn(files: PackageFiles, path: string): Promise<Uint8Array> {
  const bytes = files.get(path);
  if (!bytes) throw new DataFileError(errorAt({ file: path }, "notAmongFiles", {}));
  return bytes;
}
