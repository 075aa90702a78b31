import type { Line, Table } from "#dataset/tables/table.ts";
import type { Row, TableName } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault, type Spot } from "#domain/fault.ts";

/** The sound rows of a table by key, and which rows were left out. */
export interface Indexed<Item> {
  readonly file: string;
  /** Of a table that could not be read at all, nothing can be said about references into it. */
  readonly isReadable: boolean;
  /** In the order of the file. */
  readonly items: ReadonlyMap<string, Item>;
  /** The row of each key that stands in the file but cannot be trusted. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** What became of a row: null where it is left out. */
export interface Made<Item> {
  readonly item: Item | null;
  readonly faults: readonly Fault[];
}

/** Each line made into its item; the faults of the table itself come along. */
export function indexed<Name extends TableName, Item>(
  outcome: Table<Name> | Fault,
  made: (line: Line<Row<Name>>, file: string) => Made<Item>,
): Indexed<Item> {
  if ("kind" in outcome) return unreadable(outcome);
  const items = new Map<string, Item>();
  const leftOut = new Map(outcome.brokenLines.map(({ key, row }) => [key, row]));
  const faults: Fault[] = [...outcome.faults];
  for (const line of outcome.lines) {
    const { item, faults: lineFaults } = made(line, outcome.file);
    if (item === null) leftOut.set(line.key, line.row);
    else items.set(line.key, item);
    faults.push(...lineFaults);
  }
  return { file: outcome.file, isReadable: true, items, leftOut, faults };
}

export function unreadable<Item>(fault: Fault): Indexed<Item> {
  return { file: fault.place.file, isReadable: false, items: new Map(), leftOut: new Map(), faults: [fault] };
}

/** The item, unless one of its faults is an error. */
export function madeUnlessErrors<Item>(faults: readonly Fault[], item: Item): Made<Item> {
  return { item: faults.some(({ severity }) => severity === "error") ? null : item, faults };
}

type Target = Pick<Indexed<unknown>, "file" | "isReadable" | "items" | "leftOut">;

/** None for a reference into a table that could not be read: that file's own fault says enough. */
export function referenceFaults(spot: Spot, target: Target): readonly Fault[] {
  const key = spot.found ?? "";
  if (key === "" || !target.isReadable || target.items.has(key)) return [];
  const row = target.leftOut.get(key);
  if (row === undefined) return [errorAt(spot, "unknownReference", { table: target.file })];
  return [errorAt(spot, "referenceLeftOut", { table: target.file, row })];
}

/** The references of rows that are left out already, so that every fault of a row is listed at once. */
export function brokenLineFaults(
  { file, brokenLines }: Table<TableName>,
  targets: Readonly<Record<string, Target>>,
): readonly Fault[] {
  return brokenLines.flatMap(({ row, soundCells }) =>
    Object.entries(targets).flatMap(([column, target]) =>
      referenceFaults({ file, row, column, found: soundCells.get(column) ?? "" }, target),
    ),
  );
}
