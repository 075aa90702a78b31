import { errorAt, type Fault, type Spot } from "#domain/fault.ts";
import { type Made, referenceFaults } from "./indexed.ts";
import { parentsFirst } from "./parentsFirst.ts";

/** A row that may name another row of its own table as what it belongs to. */
export interface TreeRow {
  readonly row: number;
  readonly key: string;
  readonly parent: string | null;
}

export interface Tree<Row extends TreeRow, Item> {
  readonly file: string;
  /** The column in which the parent is named. */
  readonly column: string;
  /** The fault of a row that hangs on itself. */
  readonly cycle: "parentCycle" | "replacementCycle";
  readonly rows: readonly Row[];
  /** Rows that stand in the file but are left out already. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly made: (row: Row, parent: Item | null) => Made<Item>;
}

export interface TreeItems<Item> {
  /** Each after its parent. */
  readonly items: ReadonlyMap<string, Item>;
  readonly leftOut: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** Items made from the top down. Whatever hangs on a row that is left out, or on itself, is left out too. */
export function treeItems<Row extends TreeRow, Item>(tree: Tree<Row, Item>): TreeItems<Item> {
  const items = new Map<string, Item>();
  const leftOut = new Map(tree.leftOut);
  const target = { file: tree.file, isReadable: true, items, leftOut };
  const faults: Fault[] = [];
  const { order, cyclic } = rowsParentsFirst(tree.rows);
  for (const row of cyclic) {
    leftOut.set(row.key, row.row);
    faults.push(errorAt(parentSpot(row, tree), tree.cycle, {}));
  }
  for (const row of order) {
    const unresolved = referenceFaults(parentSpot(row, tree), target);
    const made = tree.made(row, items.get(row.parent ?? "") ?? null);
    faults.push(...unresolved, ...made.faults);
    if (made.item === null || unresolved.length > 0) leftOut.set(row.key, row.row);
    else items.set(row.key, made.item);
  }
  return { items, leftOut, faults };
}

function parentSpot(
  { row, parent }: TreeRow,
  { file, column }: Pick<Tree<TreeRow, unknown>, "file" | "column">,
): Spot {
  return { file, row, column, found: parent ?? "" };
}

function rowsParentsFirst<Row extends TreeRow>(rows: readonly Row[]) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { order, cyclic } = parentsFirst(new Map(rows.map(({ key, parent }) => [key, parent])));
  const rowsOf = (keys: Iterable<string>) => [...keys].flatMap((key) => byKey.get(key) ?? []);
  return { order: rowsOf(order), cyclic: rowsOf(cyclic) };
}
