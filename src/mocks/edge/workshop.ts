import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import type { FaultKind, Severity } from "#domain/fault.ts";
import { type Random, seededRandom } from "#mocks/national/seededRandom.ts";
import { type TrueRow, type TrueTables, trueTables } from "./truth.ts";

export type MutatedTable = Exclude<TableName, "revisions">;

/** A row on its way into a file; an own object, so that its number can be told when all rows stand. */
export interface FileRow {
  /** The key of the true row; empty for a row that is none of the table. */
  readonly key: string;
  cells: string[];
  /** Written as it stands in place of the cells. */
  raw?: string;
}

/** A file in the making. */
export interface FileState {
  readonly table: MutatedTable;
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
  readonly taken: Set<string>;
}

/** Something that must be said of a file. */
export interface ExpectedFault {
  readonly table: MutatedTable;
  readonly kinds: readonly FaultKind[];
  readonly severity: Severity;
  /** The row that the fault is about, or "header"; undefined for the file. */
  readonly row?: FileRow | "header" | undefined;
  readonly column?: string | undefined;
}

/** One package being spoilt, and all that is known of what must become of it. */
export interface Workshop {
  readonly truth: TrueTables;
  readonly files: Readonly<Record<MutatedTable, FileState>>;
  readonly random: Random;
  /** Whether the descriptor knows the hashes of the true files. */
  readonly isSealed: boolean;
  readonly expected: ExpectedFault[];
  /** Tables that must be refused, and for which of the kinds. */
  readonly stops: Map<MutatedTable, readonly FaultKind[]>;
  /** Keys of rows that must be left out. */
  readonly out: Record<MutatedTable, Set<string>>;
  /** Figures that are more than in the true table: like which, but for which cells. */
  readonly added: Map<string, { readonly of: string; readonly cells: TrueRow }>;
  /** Cells that must read otherwise than in the true table: column -> text, by key of the figure. */
  readonly changed: Map<string, Record<string, string>>;
  readonly touched: Set<FileRow>;
}

const mutatedTables = ["regions", "indicators", "populations", "reports", "figures", "measures"] as const;

export function newWorkshop(seed: number): Workshop {
  const truth = trueTables(seed);
  const random = seededRandom(seed ^ 0x5eed);
  const fileOf = (table: MutatedTable): FileState => {
    const header = Object.keys(tableDefinitions[table]);
    const rows = truth[table].map((row) => ({
      key: row[header[0] ?? ""] ?? "",
      cells: header.map((column) => row[column] ?? ""),
    }));
    const form = { delimiter: ",", eol: "\r\n", before: "", isQuoted: false, hasMark: true };
    return { table, header, rows, ...form, text: (text) => text, bytes: null, taken: new Set() };
  };
  const each = <Item>(made: (table: MutatedTable) => Item) => ({
    regions: made("regions"),
    indicators: made("indicators"),
    populations: made("populations"),
    reports: made("reports"),
    figures: made("figures"),
    measures: made("measures"),
  });
  return {
    truth,
    random,
    files: each(fileOf),
    isSealed: random() < 0.5,
    expected: [],
    stops: new Map(),
    out: each(() => new Set<string>()),
    added: new Map(),
    changed: new Map(),
    touched: new Set(),
  };
}

/** The figures that stand in the file, true or added. */
export function trueFigures({ truth, added }: Workshop): readonly TrueRow[] {
  const more = [...added].flatMap(([id, { of, cells }]) => {
    const like = truth.figures.find((row) => row.id === of);
    return like ? [{ ...like, ...cells, id }] : [];
  });
  return [...truth.figures, ...more];
}

export function someOf<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

export function anyTable({ random }: Workshop): MutatedTable {
  return random() < 0.5 ? "figures" : someOf(mutatedTables, random);
}

/** Whether the file has this trait to give away; a second mutation of one trait would undo the first. */
export function takes({ taken }: FileState, ...traits: readonly string[]): boolean {
  if (traits.some((trait) => taken.has(trait))) return false;
  for (const trait of traits) taken.add(trait);
  return true;
}

/** A row of figures that no mutation has touched yet; undefined where there is none. */
export function freshRow(shop: Workshop, befalls: (cell: (column: string) => string) => boolean) {
  const { rows } = shop.files.figures;
  const free = rows.filter((row) => row.key !== "" && !shop.touched.has(row) && befalls(cellsOf(shop, row)));
  if (free.length === 0) return undefined;
  const row = someOf(free, shop.random);
  shop.touched.add(row);
  return row;
}

export function cellsOf(shop: Workshop, row: FileRow): (column: string) => string {
  return (column) => row.cells[columnAt(shop.files.figures, column)] ?? "";
}

/** Where a column stands by now: headings may be in another order or under another name. */
export function columnAt(file: FileState, column: string): number {
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

export function setCell(shop: Workshop, row: FileRow, column: string, text: string): void {
  row.cells[columnAt(shop.files.figures, column)] = text;
}
