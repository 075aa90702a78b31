import type { Cells } from "./keyedTable.ts";

/** What makes one table another, by the keys of its rows. */
export interface Difference {
  readonly added: readonly KeyedRow[];
  readonly changed: readonly ChangedRow[];
  readonly gone: readonly KeyedRow[];
}

export interface KeyedRow {
  readonly key: string;
  readonly cells: Cells;
}

export interface ChangedRow {
  readonly key: string;
  /** Each cell that differs, in the order of the columns. */
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

type Rows = ReadonlyMap<string, Cells>;

/** The difference between two tables, the order of their rows left aside. A column that a row lacks is an empty cell. */
export function differenceBetween(before: Rows, after: Rows): Difference {
  const added: KeyedRow[] = [];
  const changed: ChangedRow[] = [];
  for (const [key, cells] of after) {
    const former = before.get(key);
    if (!former) {
      added.push({ key, cells });
      continue;
    }
    const changes = cellChanges(former, cells);
    if (changes.length > 0) changed.push({ key, changes });
  }
  const gone = [...before].flatMap(([key, cells]) => (after.has(key) ? [] : [{ key, cells }]));
  return { added, changed, gone };
}

function cellChanges(before: Cells, after: Cells): readonly CellChange[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns].flatMap((column) => {
    const change = { column, before: before[column] ?? "", after: after[column] ?? "" };
    return change.before === change.after ? [] : [change];
  });
}

/** The table that the difference makes of another: what is added stands at the end. */
export function appliedDifference(before: Rows, { added, changed, gone }: Difference): Rows {
  const rows = new Map(before);
  for (const { key } of gone) rows.delete(key);
  for (const { key, changes } of changed) {
    const cells = Object.fromEntries(changes.map(({ column, after }) => [column, after]));
    rows.set(key, { ...rows.get(key), ...cells });
  }
  for (const { key, cells } of added) rows.set(key, cells);
  return rows;
}

export function isEmptyDifference({ added, changed, gone }: Difference): boolean {
  return added.length + changed.length + gone.length === 0;
}
