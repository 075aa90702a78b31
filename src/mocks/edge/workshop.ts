import { type TableName, tableDefinitions, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { FaultKind, Severity } from "#domain/fault.ts";
import { type Random, seededRandom } from "#mocks/national/seededRandom.ts";
import { type TrueRow, type TrueTables, trueTables } from "./truth.ts";

/** A row on its way into a file; an own object, so that its number can be told when all rows stand. */
export interface FileRow {
  readonly kind: "row" | "stray" | "blank";
  cells: string[];
  /** Written as it stands in place of the cells. */
  raw?: string;
  /** What each column has to read: as in the true table, but for what was done to it. Of a stray row nothing. */
  reads: TrueRow;
  /** Columns of which nothing can be read. */
  readonly unreadable: Set<string>;
  /** Nothing can be read of it, for its cells may have shifted. */
  isTorn: boolean;
  /** A row above has its key. */
  isRepeated: boolean;
  /** What it says cannot be, so that it is left out. */
  isWrong: boolean;
}

/** A file in the making. */
export interface FileState {
  readonly table: TableName;
  header: string[];
  rows: FileRow[];
  delimiter: string;
  eol: string;
  /** What stands before the header. */
  before: string;
  isQuoted: boolean;
  hasMark: boolean;
  text: (text: string) => string;
  bytes: ((text: string) => Uint8Array) | null;
  /** What becomes of a text that is saved, in an encoding that lacks some of its characters. */
  saved: (text: string) => string;
  readonly taken: Set<string>;
}

/** What can be known of the files only when they are done. */
export interface Standing {
  readonly rowNumber: (row: FileRow) => number;
  /** What stands in the same column of the row above, which may be a merged cell. */
  readonly above: (row: FileRow, column: string) => string;
}

/** Something that must be said of a row or a file. */
export interface ExpectedFault {
  readonly table: TableName;
  readonly kind: FaultKind;
  readonly severity: Severity;
  /** The row that the fault is about, or "header"; undefined for the file. */
  readonly row?: FileRow | "header" | undefined;
  readonly column?: string | undefined;
  readonly found: () => string;
  readonly details: (standing: Standing) => object;
  /** Of a fault that is found only in a row whose every cell can be read: the references that must lead somewhere. */
  readonly needs?: readonly string[] | undefined;
}

/** One package being spoilt, and all that is known of what must become of it. */
export interface Workshop {
  readonly truth: TrueTables;
  readonly files: Readonly<Record<TableName, FileState>>;
  readonly random: Random;
  /** Whether the descriptor knows the hashes of the true files. */
  readonly isSealed: boolean;
  readonly expected: ExpectedFault[];
  /** Tables that must be refused, and for which of the kinds. */
  readonly stops: Map<TableName, readonly FaultKind[]>;
  readonly touched: Set<FileRow>;
}

export function newWorkshop(seed: number): Workshop {
  const random = seededRandom(seed ^ 0x5eed);
  return workshopOf(trueTables(seed), { random, isSealed: random() < 0.5 });
}

/** A workshop with a package of these tables. */
export function workshopOf(truth: TrueTables, chance: Pick<Workshop, "random" | "isSealed">): Workshop {
  const fileOf = (table: TableName): FileState => {
    const header = Object.keys(tableDefinitions[table]);
    const rows = truth[table].map((row) =>
      fileRow(
        "row",
        header.map((column) => row[column] ?? ""),
        row,
      ),
    );
    const form = { delimiter: ",", eol: "\r\n", before: "", isQuoted: false, hasMark: true, bytes: null };
    const asItIs = (text: string) => text;
    return { table, header, rows, ...form, text: asItIs, saved: asItIs, taken: new Set() };
  };
  const files = {
    regions: fileOf("regions"),
    indicators: fileOf("indicators"),
    populations: fileOf("populations"),
    reports: fileOf("reports"),
    figures: fileOf("figures"),
    measures: fileOf("measures"),
    revisions: fileOf("revisions"),
  };
  return { truth, files, ...chance, expected: [], stops: new Map(), touched: new Set() };
}

export function fileRow(kind: FileRow["kind"], cells: string[], reads: TrueRow = {}): FileRow {
  return { kind, cells, reads, unreadable: new Set(), isTorn: false, isRepeated: false, isWrong: false };
}

export function someOf<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

export function anyTable({ random }: Workshop): TableName {
  return random() < 0.4 ? "figures" : someOf(tableNames, random);
}

/** Whether the file has these traits to give away; a second mutation of one trait would undo the first. */
export function hasFree({ taken }: FileState, ...traits: readonly string[]): boolean {
  return traits.every((trait) => !taken.has(trait));
}

export function take({ taken }: FileState, ...traits: readonly string[]): void {
  for (const trait of traits) taken.add(trait);
}

export type CellOf = (column: string) => string;

/** A row of a table that no mutation has touched yet; undefined where there is none. */
export function freshRow(
  shop: Workshop,
  table: TableName,
  befalls: (cell: CellOf) => boolean,
): FileRow | undefined {
  const free = shop.files[table].rows.filter((row) => isFresh(shop, row) && befalls(cellsOf(row)));
  if (free.length === 0) return undefined;
  const row = someOf(free, shop.random);
  shop.touched.add(row);
  return row;
}

function isFresh({ touched }: Workshop, row: FileRow): boolean {
  return row.kind === "row" && !row.isRepeated && !touched.has(row);
}

/** What the columns of a row say in the true table. */
export function cellsOf({ reads }: FileRow): CellOf {
  return (column) => reads[column] ?? "";
}

/** Where a column stands by now: headings may be in another order or under another name. */
function columnAt(file: FileState, column: string): number {
  const position = positionsOf(file).get(column);
  if (position === undefined) throw new Error(`no column ${column}`);
  return position;
}

const orders = new WeakMap<FileState, Map<string, number>>();

export function positionsOf(file: FileState): Map<string, number> {
  const known = orders.get(file);
  if (known) return known;
  const positions = new Map(Object.keys(tableDefinitions[file.table]).map((name, index) => [name, index]));
  orders.set(file, positions);
  return positions;
}

export function setCell(file: FileState, row: FileRow, cell: { column: string; text: string }): void {
  row.cells[columnAt(file, cell.column)] = cell.text;
}
