import type { Line } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import type { Fault } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Population } from "#domain/population.ts";
import type { Region } from "#domain/region.ts";
import type { Report } from "#domain/report.ts";
import { type Share, shareOf } from "#domain/shareOf.ts";
import { dateFaults } from "./dateFaults.ts";
import { type Indexed, type Made, madeUnlessErrors, referenceFaults } from "./indexed.ts";
import { bilingual, pairFaults } from "./pairs.ts";
import { shareFaults } from "./shareForPercent.ts";
import { valueFaults } from "./valueFaults.ts";

/** What a figure refers to, and the day of the package. */
export type FigureTargets = {
  readonly region: Indexed<Region>;
  readonly indicator: Indexed<Indicator>;
  readonly population: Indexed<Population>;
  readonly report: Indexed<Report>;
};

export interface FigureContext {
  readonly targets: FigureTargets;
  readonly created: string;
}

/** The figure of a row by itself; how it stands to other figures is looked at later. */
export function figureOfLine(
  line: Line<Row<"figures">>,
  file: string,
  { targets, created }: FigureContext,
): Made<Figure> {
  const { row, cells } = line;
  const region = targets.region.items.get(cells.region);
  const indicator = targets.indicator.items.get(cells.indicator);
  const population = targets.population.items.get(cells.population ?? "") ?? null;
  const report = targets.report.items.get(cells.report);
  const place = { file, row };
  const faults: readonly Fault[] = [
    ...unresolved(line, file, targets),
    ...(indicator ? valueFaults(cells, indicator, place) : []),
    ...dateFaults(cells, { place, report, created }),
    ...pairFaults(place, { note_zh: cells.note_zh, note_en: cells.note_en }),
  ];
  if (!region || !indicator || !report || (cells.population !== null && !population)) {
    return { item: null, faults };
  }
  const made = madeUnlessErrors(faults, figureOf(cells, { region, indicator, population, report }));
  if (made.item === null) return made;
  return madeUnlessErrors([...shareFaults(cells, indicator.unit, place), ...faults], made.item);
}

function unresolved(
  { row, cells }: Line<Row<"figures">>,
  file: string,
  targets: FigureTargets,
): readonly Fault[] {
  const columns = ["region", "indicator", "population", "report"] as const;
  return columns.flatMap((column) =>
    referenceFaults({ file, row, column, found: cells[column] ?? "" }, targets[column]),
  );
}

type Resolved = Pick<Figure, "region" | "indicator" | "population" | "report">;

function figureOf(cells: Row<"figures">, resolved: Resolved): Figure {
  const { numerator, denominator } = cells;
  const { value, decimals } = shareOrValue(cells);
  // Each property by name: spreading eighty thousand times takes a second.
  return {
    id: cells.id,
    region: resolved.region,
    indicator: resolved.indicator,
    population: resolved.population,
    value,
    decimals,
    precision: cells.precision,
    basis: cells.value ? "stated" : "derived",
    counts: { numerator, denominator },
    since: cells.since,
    asOf: { date: cells.as_of, basis: cells.as_of_basis },
    report: resolved.report,
    paragraph: cells.paragraph,
    asPrinted: cells.as_printed,
    note: bilingual(cells.note_zh, cells.note_en),
    partOf: cells.part_of,
    replaces: cells.replaces,
    supersededBy: null,
  };
}

/** The value as printed, else the share of the counts; only asked where `valueFaults` found one of the two. */
function shareOrValue({ value, numerator, denominator }: Row<"figures">): Share {
  return value ?? shareOf(numerator ?? Number.NaN, denominator ?? Number.NaN);
}
