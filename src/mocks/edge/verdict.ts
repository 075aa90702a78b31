import type { CheckedPackage } from "#dataset/checkedPackage.ts";
import type { Fault } from "#domain/fault.ts";
import { expectedCells, figureDisagreements } from "./figureCells.ts";
import {
  type ExpectedFault,
  type FileRow,
  type MutatedTable,
  trueFigures,
  type Workshop,
} from "./workshop.ts";

/** All in which what was read is not what is known of the package; empty where it agrees. */
export function disagreements(shop: Workshop, { dataset, faults }: CheckedPackage): readonly string[] {
  if (dataset === null) return ["the descriptor was refused"];
  const kept = new Set(keptKeys(shop));
  const read = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const rows = trueFigures(shop).filter(({ id = "" }) => kept.has(id));
  return [
    ...[...read.keys()].filter((id) => !kept.has(id)).map((id) => `${id} was read and should be left out`),
    ...rows.flatMap((row) => figureDisagreements(shop, row, read.get(row.id ?? ""))),
    ...[...shop.stops].flatMap(([table, kinds]) => {
      const isRefused = faults.some(
        ({ kind, place: { file } }) => file === `${table}.csv` && kinds.includes(kind),
      );
      return isRefused ? [] : [`${table} should be refused as ${kinds.join("/")}`];
    }),
    ...unsaid(shop, faults),
    ...unfounded(shop, faults),
  ];
}

/** The cells of each figure that has to be read, by its id. */
export function keptFigures(shop: Workshop): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const kept = new Set(keptKeys(shop));
  const rows = trueFigures(shop).filter(({ id = "" }) => kept.has(id));
  return new Map(rows.map((row) => [row.id ?? "", expectedCells(shop, row)]));
}

/** The figures that neither a mutation nor a reference to what it spoilt keeps out. */
function keptKeys(shop: Workshop): readonly string[] {
  const { out, stops } = shop;
  const catalogues = ["regions", "indicators", "populations", "reports", "figures"] as const;
  if (catalogues.some((table) => stops.has(table))) return [];
  const lost = lostRegions(shop);
  return trueFigures(shop)
    .filter(({ id = "", region = "", indicator = "", population = "", report = "" }) => {
      const isOut = out.figures.has(id) || lost.has(region) || out.indicators.has(indicator);
      return !isOut && !out.populations.has(population) && !out.reports.has(report);
    })
    .map(({ id = "" }) => id);
}

/** Whatever lies in a region left out is left out too. */
function lostRegions({ truth, out }: Workshop): ReadonlySet<string> {
  const lost = new Set(out.regions);
  for (const { code = "", parent = "" } of truth.regions) if (lost.has(parent)) lost.add(code);
  return lost;
}

/** What should have been said, by kind, file, row and column, and was not. */
function unsaid(shop: Workshop, faults: readonly Fault[]): readonly string[] {
  const kept = new Set(keptKeys(shop));
  const due = shop.expected.filter((expected) => isDue(shop, expected, kept));
  return due
    .filter((expected) => !faults.some((fault) => answers(shop, expected, fault)))
    .map((expected) => {
      const { table, kinds, column } = expected;
      return `${table}:${rowNumber(shop, expected) ?? ""} ${column ?? ""} should be told as ${kinds.join("/")}`;
    });
}

/** What rows say beside each other is not asked of rows whose references are lost. */
const rules: ReadonlySet<Fault["kind"]> = new Set([
  "unknownReference",
  "missingCell",
  "outOfRange",
  "notInteger",
  "valueNotPrinted",
  "shareForPercent",
  "unitDiffers",
  "rateNeedsPopulation",
  "rateContradictsCounts",
  "numeratorAboveDenominator",
  "countsOnlyForRates",
  "sameFigureTwice",
  "sameFigureDiffers",
  "asOfAfterReport",
  "asOfAfterPackage",
] as const);

function isDue(shop: Workshop, { table, kinds, row }: ExpectedFault, kept: ReadonlySet<string>): boolean {
  if (shop.stops.has(table)) return false;
  const isOfRules = table === "figures" && kinds.some((kind) => rules.has(kind));
  if (!isOfRules || row === undefined || row === "header") return true;
  return shop.stops.size === 0 && (kept.has(row.key) || !isLostByReference(shop, row.key));
}

function isLostByReference(shop: Workshop, key: string): boolean {
  const { out } = shop;
  const row = trueFigures(shop).find(({ id }) => id === key);
  return (
    row === undefined ||
    lostRegions(shop).has(row.region ?? "") ||
    out.populations.has(row.population ?? "") ||
    out.reports.has(row.report ?? "")
  );
}

function answers(shop: Workshop, expected: ExpectedFault, { kind, severity, place }: Fault): boolean {
  const { table, kinds, column } = expected;
  return (
    place.file === `${table}.csv` &&
    kinds.includes(kind) &&
    severity === expected.severity &&
    place.row === rowNumber(shop, expected) &&
    (column === undefined || place.column === column)
  );
}

function rowNumber({ files }: Workshop, { table, row }: ExpectedFault): number | undefined {
  if (row === undefined) return undefined;
  return row === "header" ? 1 : numberOf(files[table].rows, row);
}

function numberOf(rows: readonly FileRow[], row: FileRow): number {
  return rows.indexOf(row) + 2;
}

/** Faults of files and rows with which nothing is wrong: a check that cries wolf is not read for long. */
function unfounded(shop: Workshop, faults: readonly Fault[]): readonly string[] {
  return faults
    .filter((fault) => !isFounded(shop, fault))
    .map(
      ({ kind, place: { file, row, column } }) =>
        `${file}:${row ?? ""} ${column ?? ""} is told as ${kind} for nothing`,
    );
}

function isFounded(shop: Workshop, { kind, place }: Fault): boolean {
  const table = Object.values(shop.files).find((file) => place.file === `${file.table}.csv`)?.table;
  if (table === undefined) return false;
  const isOfStop = shop.stops.get(table)?.includes(kind) ?? false;
  if (isOfStop || isConsequence(shop, table, kind)) return true;
  const isAbout = (expected: ExpectedFault) =>
    expected.table === table && rowNumber(shop, expected) === place.row;
  return shop.expected.some(isAbout);
}

function isConsequence(
  { out, stops, isSealed, added }: Workshop,
  table: MutatedTable,
  kind: Fault["kind"],
): boolean {
  if (kind === "notAsPublished") return isSealed;
  // The true tables have figures that two reports print otherwise, and values that leap from date to date.
  if (kind === "elsewhereDiffers" || kind === "valueJumps") return true;
  // A figure that was added may be the very one that it was copied from, at another place.
  if (kind === "printedTwice") return added.size > 0;
  const isSpoilt = Object.values(out).some((keys) => keys.size > 0) || stops.size > 0;
  return isSpoilt && (kind === "referenceLeftOut" || kind === "unknownReference") && table !== "populations";
}
