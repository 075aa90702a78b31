import { limits, type ShownCount, type ShownFigure, type Snapshot } from "#briefing/briefing.ts";
import type { Figure } from "#domain/figure.ts";
import type { PageChart } from "#sections/chartContent.ts";

/** What a chart shows: the figures that are drawn, stand in its labels or are named in its sentence, in the order of their ids. */
export function snapshotOf(content: PageChart): Snapshot {
  const figures = shownFigures(content).slice(0, limits.figures);
  return {
    version: content.version,
    figures: figures.map(shownFigure),
    counts: shownCounts(content).slice(0, limits.figures),
  };
}

/** Each figure that whoever looks at the chart sees, once. */
export function shownFigures({ drawn, inLabels = [], headline }: PageChart): Figure[] {
  const mentioned = headline.flatMap((part) => (typeof part === "string" ? [] : [part.figure]));
  const all = new Map([...drawn, ...inLabels, ...mentioned].map((figure) => [figure.id, figure]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function shownFigure(figure: Figure): ShownFigure {
  const { id, region, indicator, population, value, decimals, precision, asOf } = figure;
  return {
    id,
    region: region.code,
    indicator: indicator.id,
    population: population?.id ?? null,
    value,
    decimals,
    precision,
    asOf: asOf.date,
  };
}

export function shownCounts({ parts }: PageChart): ShownCount[] {
  if (parts.kind !== "counts") return [];
  return parts.rows
    .flatMap((row) => (row.kind === "bar" ? [{ id: row.id, count: row.count }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
