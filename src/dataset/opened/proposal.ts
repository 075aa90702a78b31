import { checkedPackage } from "#dataset/checkedPackage.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { Dataset } from "#domain/dataset.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { type Others, othersOf, type StayingRows, stayingRows, withoutOthers } from "./absentRows.ts";
import { bytesIn, checkedRows, type OwnFault } from "./checkedRows.ts";
import { NamedKeys } from "./codesByName.ts";
import { type Difference, differenceBetween, isEmptyDifference } from "./difference.ts";
import { emptyTable } from "./emptyTable.ts";
import { groundOf, type Surroundings } from "./ground.ts";
import type { KeyedTable } from "./keyedTable.ts";
import { keyedOwnRows } from "./mergedTables.ts";
import { neededColumns } from "./neededColumns.ts";
import type { OpenedOwn } from "./openedOwn.ts";
import { otherUnderKeyFaults } from "./otherUnderKey.ts";
import { ownTable } from "./ownTable.ts";
import { joinedFaults, lostRows, newErrors } from "./proposedFaults.ts";
import { type Imprint, type NewPackage, type Publication, publication } from "./publication.ts";
import { type RefusedRow, refusedRows } from "./refusedRows.ts";
import { type ShownPackage, usedFigureIds } from "./shownPackage.ts";
import { type UnderstoodSheet, understoodSheet } from "./understoodSheet.ts";
import { isOlderThan, isOtherPackage } from "./versionAge.ts";

export interface ProposalChoices extends Imprint {
  /** Whether figures that a table of figures does not have are withdrawn; null where the reader has not said. */
  readonly othersWithdrawn: boolean | null;
}

/** What own data would make of the package on show. */
export interface Proposal {
  readonly understood: readonly UnderstoodSheet[];
  readonly unused: OpenedOwn["unused"];
  readonly names: readonly string[];
  /** Whether it takes the place of the package on show, as it is a package by itself. */
  readonly isWhole: boolean;
  /** The versions of such a package and of the published one, where it is the older. */
  readonly older: { readonly own: string; readonly published: string } | null;
  readonly faults: readonly OwnFault[];
  /** Errors that own data bring about in rows that are not theirs; nothing can be shown before they are mended. */
  readonly blocking: readonly Fault[];
  /** How many own rows are left out for their errors. */
  readonly leftOut: number;
  /** Those of them that a form can take. */
  readonly refused: readonly RefusedRow[];
  /** Null where there is nothing to ask. */
  readonly others: Others | null;
  readonly staying: readonly StayingRows[];
  readonly differences: readonly TableDifference[];
  /** The package that own data make, with everything that can be trusted in it. */
  readonly dataset: Dataset | null;
  readonly publication: Publication;
  readonly parts: NewPackage;
}

export interface TableDifference extends Difference {
  readonly table: TableName;
}

/** Lays own data over the package on show, checks what comes of it as every package is checked, and says what differs. */
export async function proposal(
  own: OpenedOwn,
  around: Surroundings,
  choices: ProposalChoices,
): Promise<Proposal> {
  const ground = groundOf(own, around, choices.day);
  const named = namedKeys(own, ground.tables, around.onShow);
  const fileOf = (table: TableName) => ground.tables.get(table)?.file ?? `${table}.csv`;
  const read = own.sheets.map((sheet) => {
    const { rows, columns } = ground.tables.get(sheet.table) ?? emptyTable(sheet.table, "");
    return { sheet, table: ownTable(sheet.sheet, sheet, { rows, columns, named, fileOf }) };
  });
  const tables = read.map(({ table }) => table);
  const keyed = keyedOwnRows(tables, [...usedFigureIds(around.onShow), ...usedFigureIds(around.published)]);
  const others = othersOf(tables, ground.tables, { opened: own, said: choices.othersWithdrawn });
  const lessOthers = others?.withdrawn ? withoutOthers(ground.tables, tables) : ground.tables;
  const checked = await checkedRows(keyed.rows, { ...ground, tables: lessOthers });
  const parts = { start: ground.start, published: around.published, tables: checked.tables };
  const made = publication(parts, choices);
  const { dataset, faults } = await checkedPackage((path) => bytesIn(made.files, path));
  const before = await checkedPackage((path) => bytesIn(around.onShow.files, path));
  const unreadable = own.sheets
    .filter(({ table }) => !ground.tables.has(table))
    .map(({ table }) => fileOf(table));
  const shownFigures = isOtherPackage(ground.start, around.onShow)
    ? undefined
    : around.onShow.tables.get("figures");
  const early = [
    ...tables.flatMap((table) => table.faults),
    ...keyed.faults,
    ...otherUnderKeyFaults(tables, shownFigures?.rows ?? new Map()),
  ];
  const { proposedIds: given } = keyed;
  return {
    understood: read.map(({ sheet, table }) => understoodSheet(sheet, table)),
    unused: own.unused,
    names: own.names,
    isWhole: ground.isWhole,
    older:
      ground.isWhole && isOlderThan(ground.start, around.published)
        ? { own: ground.start.descriptor.version, published: around.published.descriptor.version }
        : null,
    faults: neededColumns(joinedFaults(early, checked.faults), own.sheets),
    blocking: [
      ...unreadable.map((file) => errorAt({ file }, "notAmongFiles", {})),
      ...newErrors([...checked.otherFaults, ...faults], before.faults),
    ],
    refused: refusedRows(checked.leftOut, ground.tables.get("figures"), { own, given }),
    leftOut: checked.leftOut.length + lostRows(early),
    others,
    staying: stayingRows(tables, ground.tables, own),
    differences: differences(around.onShow.tables, checked.tables),
    dataset,
    publication: made,
    parts,
  };
}

function namedKeys(
  { sheets }: OpenedOwn,
  tables: ReadonlyMap<TableName, KeyedTable>,
  onShow: ShownPackage,
): ReadonlyMap<TableName, NamedKeys> {
  const named = new Map(tableNames.map((name) => [name, new NamedKeys()]));
  for (const [name, { rows }] of [...onShow.tables, ...tables]) {
    for (const [key, cells] of rows) named.get(name)?.add(key, cells, name);
  }
  for (const { table, columns, sheet } of sheets) {
    for (const { cells } of sheet.cells.rows) {
      const row = Object.fromEntries(columns.map((column, at) => [column ?? "", (cells[at] ?? "").trim()]));
      named.get(table)?.add(row.code ?? row.id ?? "", row, table);
    }
  }
  return named;
}

function differences(
  before: ReadonlyMap<TableName, KeyedTable>,
  after: ReadonlyMap<TableName, KeyedTable>,
): readonly TableDifference[] {
  return [...after].flatMap(([table, { rows }]) => {
    const difference = differenceBetween(before.get(table)?.rows ?? new Map(), rows);
    return isEmptyDifference(difference) ? [] : [{ table, ...difference }];
  });
}
