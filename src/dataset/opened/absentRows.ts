import { keyColumn, type TableName } from "#dataset/tables/tableDefinitions.ts";
import type { Cells, KeyedTable } from "./keyedTable.ts";
import type { OpenedOwn } from "./openedOwn.ts";
import type { OwnTable } from "./ownTable.ts";

/** A table of figures that has some of those on show and not the others. */
export interface Others {
  readonly present: number;
  readonly absent: number;
  readonly withdrawn: boolean;
}

/** Rows on show that a table of the reader's does not have, and that stay all the same. */
export interface StayingRows {
  readonly table: TableName;
  readonly keys: readonly string[];
}

type Tables = ReadonlyMap<TableName, KeyedTable>;

/** Null where there is nothing to ask; `said` is what the reader has said, null for nothing yet. */
export function othersOf(
  own: readonly OwnTable[],
  tables: Tables,
  { opened, said }: { readonly opened: OpenedOwn; readonly said: boolean | null },
): Others | null {
  const counts = absentIn("figures", { own, tables, opened });
  const registered = opened.package?.descriptor.resources.find(({ name }) => name === "figures")?.rowCount;
  if (!counts) return null;
  const withdrawn = said ?? (registered === rowsOf(own, "figures").length && isSureOf(own, tables, opened));
  return { present: counts.present, absent: counts.keys.length, withdrawn };
}

/** Rows of other tables, of which nothing is ever withdrawn by leaving it out. */
export function stayingRows(
  own: readonly OwnTable[],
  tables: Tables,
  opened: OpenedOwn,
): readonly StayingRows[] {
  const names = new Set(own.map(({ table }) => table));
  names.delete("figures");
  return [...names].flatMap((table) => {
    const counts = absentIn(table, { own, tables, opened });
    return counts ? [{ table, keys: counts.keys }] : [];
  });
}

/** The tables less the figures that own ones do not have. */
export function withoutOthers(tables: Tables, own: readonly OwnTable[]): Tables {
  const figures = tables.get("figures");
  if (!figures) return tables;
  const isPresent = presenceIn(own, "figures");
  const rows = new Map([...figures.rows].filter(([key, cells]) => isPresent(key, cells)));
  return new Map([...tables, ["figures", { ...figures, rows }]]);
}

interface Compared {
  readonly own: readonly OwnTable[];
  readonly tables: Tables;
  readonly opened: OpenedOwn;
}

interface Counts {
  readonly present: number;
  /** Of the rows that are absent, of which there are some. */
  readonly keys: readonly string[];
}

/** Null where nothing is absent, or so much that the file is meant for what it has; a package is meant as a whole. */
function absentIn(name: TableName, { own, tables, opened }: Compared): Counts | null {
  const rows = tables.get(name)?.rows;
  if (!rows || !own.some(({ table }) => table === name)) return null;
  const isPresent = presenceIn(own, name);
  const keys = [...rows].flatMap(([key, cells]) => (isPresent(key, cells) ? [] : [key]));
  const present = rows.size - keys.length;
  const isMeantWhole = opened.package !== null || present * 2 >= rows.size;
  return keys.length > 0 && isMeantWhole ? { present, keys } : null;
}

/** Whether own rows have a row on show; one whose key stands anywhere in a lost row is there, whatever became of it. */
function presenceIn(own: readonly OwnTable[], table: TableName): (key: string, cells: Cells) => boolean {
  const lost = own.filter((one) => one.table === table).flatMap((one) => one.lost);
  const words = new Set([...rowsOf(own, table).map(({ key }) => key), ...lost.flat().flatMap(wordsIn)]);
  const column = keyColumn(table);
  return (key, cells) => {
    if (!key.startsWith("#")) return words.has(key);
    const written = (cells[column] ?? "").trim();
    return written === "" || words.has(written);
  };
}

/** Whatever in a cell might be the key of a row. */
export function wordsIn(cell: string): readonly string[] {
  return cell.match(/[\w-]+/g) ?? [];
}

/** Whether each row is certainly one of those on show, so that what is absent was left out and did not get lost. */
function isSureOf(own: readonly OwnTable[], tables: Tables, { unused }: OpenedOwn): boolean {
  const figures = tables.get("figures")?.rows;
  const isLost = own.some(({ table, lost }) => table === "figures" && lost.length > 0);
  const keys = rowsOf(own, "figures").map(({ key }) => key);
  const areKnown = new Set(keys).size === keys.length && keys.every((key) => figures?.has(key));
  return areKnown && !isLost && unused.every(({ why }) => why === "notListed");
}

function rowsOf(own: readonly OwnTable[], name: TableName) {
  return own.flatMap(({ table, rows }) => (table === name ? rows : []));
}
