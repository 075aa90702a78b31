import { checkedPackage } from "#dataset/checkedPackage.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { Dataset } from "#domain/dataset.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { bytesIn, checkedRows, type OwnFault } from "./checkedRows.ts";
import { NamedKeys } from "./codesByName.ts";
import { type Difference, differenceBetween, isEmptyDifference } from "./difference.ts";
import { groundOf, type Surroundings } from "./ground.ts";
import type { KeyedTable } from "./keyedTable.ts";
import { keyedOwnRows } from "./mergedTables.ts";
import type { OpenedOwn } from "./openedOwn.ts";
import { type OwnTable, ownTable } from "./ownTable.ts";
import { type Imprint, type NewPackage, type Publication, publication } from "./publication.ts";
import { type ShownPackage, usedFigureIds } from "./shownPackage.ts";
import { type UnderstoodSheet, understoodSheet } from "./understoodSheet.ts";

export interface ProposalChoices extends Imprint {
  /** Whether figures that a table of figures does not have are withdrawn; null where the reader has not said. */
  readonly othersWithdrawn: boolean | null;
}

/** A table of figures that has some of those on show and not the others. */
export interface Others {
  readonly present: number;
  readonly absent: number;
  readonly withdrawn: boolean;
}

/** What own data would make of the package on show. */
export interface Proposal {
  readonly understood: readonly UnderstoodSheet[];
  readonly unused: OpenedOwn["unused"];
  readonly names: readonly string[];
  /** Whether it takes the place of the package on show, as it is a package by itself. */
  readonly isWhole: boolean;
  readonly faults: readonly OwnFault[];
  /** Errors that own data bring about in rows that are not theirs; nothing can be shown before they are mended. */
  readonly blocking: readonly Fault[];
  /** How many own rows are left out for their errors. */
  readonly leftOut: number;
  /** Null where there is nothing to ask. */
  readonly others: Others | null;
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
    const rows = ground.tables.get(sheet.table)?.rows ?? new Map();
    return { sheet, table: ownTable(sheet.sheet, sheet, { rows, named, fileOf }) };
  });
  const tables = read.map(({ table }) => table);
  const keyed = keyedOwnRows(tables, [...usedFigureIds(around.onShow), ...usedFigureIds(around.published)]);
  const others = othersOf(tables, ground.tables, choices, own);
  const lessOthers = others?.withdrawn ? withoutOthers(ground.tables, tables) : ground.tables;
  const checked = await checkedRows(keyed.rows, { ...ground, tables: lessOthers });
  const parts = { start: ground.start, published: around.published, tables: checked.tables };
  const made = publication(parts, choices);
  const { dataset, faults } = await checkedPackage((path) => bytesIn(made.files, path));
  const before = await checkedPackage((path) => bytesIn(around.onShow.files, path));
  const unreadable = own.sheets
    .filter(({ table }) => !ground.tables.has(table))
    .map(({ table }) => fileOf(table));
  const early = [...tables.flatMap((table) => table.faults), ...keyed.faults];
  return {
    understood: read.map(({ sheet, table }) => understoodSheet(sheet, table)),
    unused: own.unused,
    names: own.names,
    isWhole: ground.isWhole,
    faults: joinedFaults(early, checked.faults),
    blocking: [
      ...unreadable.map((file) => errorAt({ file }, "notAmongFiles", {})),
      ...newErrors([...checked.otherFaults, ...faults], before.faults),
    ],
    leftOut: checked.leftOut.length + lostRows(early),
    others,
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

function othersOf(
  own: readonly OwnTable[],
  tables: ReadonlyMap<TableName, KeyedTable>,
  { othersWithdrawn }: ProposalChoices,
  opened: OpenedOwn,
): Others | null {
  const figures = tables.get("figures")?.rows;
  const ids = ownFigureIds(own);
  if (!figures || ids.size === 0) return null;
  const present = [...figures.keys()].filter((id) => ids.has(id)).length;
  const absent = figures.size - present;
  // A file with a few of them is meant for these.
  if (absent === 0 || present * 2 < figures.size) return null;
  const registered = opened.package?.descriptor.resources.find(({ name }) => name === "figures")?.rowCount;
  return { present, absent, withdrawn: othersWithdrawn ?? registered === ids.size };
}

function ownFigureIds(own: readonly OwnTable[]): ReadonlySet<string> {
  return new Set(own.flatMap(({ table, rows }) => (table === "figures" ? rows.map(({ key }) => key) : [])));
}

function withoutOthers(
  tables: ReadonlyMap<TableName, KeyedTable>,
  own: readonly OwnTable[],
): ReadonlyMap<TableName, KeyedTable> {
  const figures = tables.get("figures");
  if (!figures) return tables;
  const ids = ownFigureIds(own);
  const rows = new Map([...figures.rows].filter(([id]) => ids.has(id)));
  return new Map([...tables, ["figures", { ...figures, rows }]]);
}

/** What the check of the package says of a name in place of a code. */
const WRITTEN_WRONG = { kind: "notKey", details: { examples: [] } } as const;

/** Faults of cells are found twice, the second time without what stands in the row above; the first says more. */
function joinedFaults(early: readonly Fault[], late: readonly OwnFault[]): readonly OwnFault[] {
  const signature = ({ kind, place: { file, row, column } }: Fault) =>
    JSON.stringify([kind, file, row, column]);
  const told = new Set(
    early.flatMap((fault) =>
      fault.kind === "nameUnclear"
        ? [signature(fault), signature({ ...fault, ...WRITTEN_WRONG })]
        : [signature(fault)],
    ),
  );
  const all = [
    ...early.map((fault) => ({ fault, beside: null })),
    ...late.filter(({ fault }) => !told.has(signature(fault))),
  ];
  return all.sort(
    (a, b) =>
      a.fault.place.file.localeCompare(b.fault.place.file, "en") ||
      (a.fault.place.row ?? 0) - (b.fault.place.row ?? 0) ||
      Number(b.fault.severity === "error") - Number(a.fault.severity === "error"),
  );
}

/** Errors that were not there before, wherever the rows have moved. */
function newErrors(after: readonly Fault[], before: readonly Fault[]): readonly Fault[] {
  const signature = ({ kind, found, place: { file, column } }: Fault) =>
    JSON.stringify([kind, file, column, found]);
  const known = new Set(before.map(signature));
  const errors = after.filter((fault) => fault.severity === "error" && !known.has(signature(fault)));
  return [...new Map(errors.map((fault) => [signature(fault), fault])).values()];
}

/** Rows whose cells may have shifted, or whose key stands twice; they come to no check at all. */
function lostRows(faults: readonly Fault[]): number {
  const lost = faults.filter(({ kind }) => kind === "cellCount" || kind === "duplicateKey");
  return new Set(lost.map(({ place }) => JSON.stringify(place))).size;
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
