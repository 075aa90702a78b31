import { keyColumn, type TableName } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { wordsIn } from "./absentRows.ts";
import type { Cells, KeyedTable } from "./keyedTable.ts";
import type { OwnRow, OwnTable } from "./ownTable.ts";

/** A row of the reader's own under the key by which the package would have it. */
export interface KeyedOwnRow extends OwnRow {
  readonly table: TableName;
}

/** Own rows by table and key, with what is the matter with their keys. */
export interface KeyedOwnRows {
  readonly rows: readonly KeyedOwnRow[];
  readonly faults: readonly Fault[];
  /** The numbers given to figures that came without one, in their order. */
  readonly proposedIds: readonly string[];
}

/**
 * Gives each own row its key: a figure without one gets the next number that no figure has or ever had. A row whose key
 * another own row has already is left out, and told.
 */
export function keyedOwnRows(tables: readonly OwnTable[], usedIds: Iterable<string>): KeyedOwnRows {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  const rows: KeyedOwnRow[] = [];
  const proposedIds: string[] = [];
  const own = tables.flatMap(({ table, rows: read }) => read.map((row) => ({ ...row, table })));
  const named = own.flatMap(({ cells }) => [cells.part_of ?? "", cells.replaces ?? ""]);
  const lost = tables.flatMap((one) => (one.table === "figures" ? one.lost.flat().flatMap(wordsIn) : []));
  const nextId = idsAfter([...usedIds, ...own.map(({ key }) => key), ...named, ...lost]);
  for (const row of own) {
    const { place, table } = row;
    const column = keyColumn(table);
    const firstRow = first.get(`${table} ${row.key}`);
    if (row.key === "" && table === "figures") {
      const key = nextId();
      proposedIds.push(key);
      faults.push(warningAt({ ...place, column, found: "" }, "keyGiven", { key }));
      rows.push(withKey(row, key));
    } else if (firstRow !== undefined) {
      faults.push(errorAt({ ...place, column, found: row.key }, "duplicateKey", { firstRow }));
    } else if (row.key !== "") {
      first.set(`${table} ${row.key}`, place.row);
      rows.push(row);
    }
  }
  return { rows, faults, proposedIds };
}

function withKey(row: KeyedOwnRow, key: string): KeyedOwnRow {
  const column = keyColumn(row.table);
  return {
    ...row,
    key,
    cells: { ...row.cells, [column]: key },
    mended: row.mended && { ...row.mended, [column]: key },
  };
}

/** Numbers of figures behind all that are in use, with as many digits as the package has. */
function idsAfter(used: readonly string[]): () => string {
  let last = 0;
  for (const id of used) last = Math.max(last, Number(/^F(\d{1,15})$/.exec(id)?.[1] ?? 0));
  return () => {
    last += 1;
    return `F${String(last).padStart(3, "0")}`;
  };
}

/** The table with own rows laid over it: a known key changes the cells that the row has, a new one stands at the end. */
export function overlaid(
  table: KeyedTable,
  own: readonly KeyedOwnRow[],
  cellsOf: (row: KeyedOwnRow) => Cells,
): KeyedTable {
  const rows = new Map(table.rows);
  for (const row of own) {
    if (row.table === table.name) rows.set(row.key, { ...rows.get(row.key), ...cellsOf(row) });
  }
  return { ...table, rows };
}
