import type { CheckedPackage } from "#dataset/checkedPackage.ts";
import { tableDefinitions, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { beginning, type Fault } from "#domain/fault.ts";
import {
  type ExpectedFault,
  type FileRow,
  positionsOf,
  type Standing,
  type Workshop,
} from "#mocks/edge/workshop.ts";
import { consequences, type ToldFault } from "./consequences.ts";
import { type CellsByTable, datasetCells } from "./datasetCells.ts";
import { expectedCells } from "./expectedCells.ts";
import { type KeptRows, keptRows, lostReferences, readableRows, references } from "./keptRows.ts";

/** All in which what was read is not what is known of the package; empty where it agrees. */
export function disagreements(shop: Workshop, { dataset, faults }: CheckedPackage): readonly string[] {
  if (dataset === null) return ["the descriptor was refused"];
  const kept = keptRows(shop);
  return [
    ...cellDisagreements(expectedCells(shop, kept), datasetCells(dataset)),
    ...faultDisagreements(dueFaults(shop, kept), faults.filter((fault) => !isOfStop(shop, fault)).map(told)),
    ...stopDisagreements(shop, faults),
  ];
}

/** The cells of each figure that has to be on show, by its id, with the names of what it refers to; none where a list is lost. */
export function keptFigures(shop: Workshop): ReadonlyMap<string, Readonly<Record<string, string>>> {
  if (Object.values(references.figures ?? {}).some((table) => shop.stops.has(table))) return new Map();
  const kept = keptRows(shop);
  return new Map(
    expectedCells(shop, kept).figures.map((cells) => [
      cells.id ?? "",
      {
        ...cells,
        region_zh: kept.regions.get(cells.region ?? "")?.reads.name_zh ?? "",
        population_zh: kept.populations.get(cells.population ?? "")?.reads.name_zh ?? "",
      },
    ]),
  );
}

/** How many cells of figures the verdict on a package compares. */
export function comparedFigures(shop: Workshop): number {
  return keptRows(shop).figures.size;
}

/** Each cell, row and order of rows in which two sets of tables differ. */
export function cellDisagreements(expected: CellsByTable, found: CellsByTable): readonly string[] {
  return (["package", ...tableNames] as const).flatMap((table) => {
    const key = (cells: Readonly<Record<string, string>>) => cells.id ?? cells.code ?? "";
    const [due, read] = [expected[table], found[table]];
    const keys = (rows: typeof due) => rows.map(key).join(" ");
    if (keys(due) !== keys(read)) return [`${table} has "${keys(read)}" and should have "${keys(due)}"`];
    return due.flatMap((cells, index) =>
      Object.entries({ ...read[index], ...cells })
        .filter(([column]) => read[index]?.[column] !== cells[column])
        .map(
          ([column]) =>
            `${table} ${key(cells)} ${column} is "${read[index]?.[column]}" and should be "${cells[column]}"`,
        ),
    );
  });
}

/** What should have been said and was not, and what was said for nothing: a check that cries wolf is not read for long. */
export function faultDisagreements(
  due: readonly ToldFault[],
  found: readonly ToldFault[],
): readonly string[] {
  const open = new Map<string, number>();
  for (const fault of due) open.set(written(fault), (open.get(written(fault)) ?? 0) + 1);
  const forNothing: string[] = [];
  for (const fault of found) {
    const left = open.get(written(fault)) ?? 0;
    if (left === 0) forNothing.push(`${written(fault)} is told for nothing`);
    else open.set(written(fault), left - 1);
  }
  const unsaid = [...open].filter(([, left]) => left > 0).map(([line]) => `${line} should be told`);
  return [...unsaid, ...forNothing];
}

function written({ file, row, column, kind, severity, found, details }: ToldFault): string {
  const inOrder = Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${file}:${row ?? ""}:${column ?? ""} ${severity} ${kind} "${found}" ${JSON.stringify(inOrder)}`;
}

export function told({ kind, severity, place, found, details }: Fault): ToldFault {
  const { file, row = null, column = null } = place;
  return { file, row, column, kind, severity, found, details };
}

/** What has to be said of a package, less what is wrong with files that are refused. */
function dueFaults(shop: Workshop, kept: KeptRows): readonly ToldFault[] {
  const standing = standingOf(shop);
  const declared = shop.expected
    .filter((fault) => isDue(shop, fault, kept))
    .map(({ table, kind, severity, row, column = null, found, details }) => ({
      file: `${table}.csv`,
      row: row === undefined ? null : row === "header" ? 1 : standing.rowNumber(row),
      column,
      kind,
      severity,
      found: beginning(shop.files[table].saved(found())),
      details: details(standing),
    }));
  return [...declared, ...consequences(shop, kept, standing)];
}

function standingOf({ files }: Workshop): Standing {
  const all = Object.values(files);
  const numbers = new Map(all.flatMap(({ rows }) => rows.map((row, index) => [row, index + 2] as const)));
  const above = (row: FileRow, column: string) => {
    const file = all.find(({ rows }) => rows.includes(row));
    const rows = file?.rows.filter(({ kind }) => kind !== "blank") ?? [];
    const before = rows[rows.indexOf(row) - 1];
    const cells = before?.raw?.split(",") ?? before?.cells ?? [];
    return file?.saved(cells[positionsOf(file).get(column) ?? -1] ?? "").trim() ?? "";
  };
  return { rowNumber: (row) => numbers.get(row) ?? 0, above };
}

/** What rows say beside others is not asked of rows with cells that cannot be read, or whose references are lost. */
function isDue(shop: Workshop, { table, row, needs }: ExpectedFault, kept: KeptRows): boolean {
  if (shop.stops.has(table)) return false;
  if (needs === undefined || row === undefined || row === "header") return true;
  const lost = lostReferences(row, references[table] ?? {}, kept);
  return readableRows(shop, table).includes(row) && !needs.some((column) => lost.includes(column));
}

function isOfStop({ stops }: Workshop, { place }: Fault): boolean {
  return tableNames.some((table) => stops.has(table) && place.file === `${table}.csv`);
}

/** A file that is refused is told as that, once, and nothing else of it. */
function stopDisagreements({ stops }: Workshop, faults: readonly Fault[]): readonly string[] {
  return [...stops].flatMap(([table, kinds]) => {
    const found = faults.filter(({ place }) => place.file === `${table}.csv`);
    const [only] = found;
    const isRefused = found.length === 1 && only?.severity === "error" && kinds.includes(only.kind);
    const places =
      only?.place.column?.split(", ").every((column) => column in tableDefinitions[table]) ?? true;
    if (isRefused && places) return [];
    return [
      `${table} should be refused as ${kinds.join("/")}, and is told ${found.map(({ kind }) => kind).join(", ")}`,
    ];
  });
}
