import { type ChartRow, endOfPrecision, type MarkRow, type MarkStyle } from "#charts/rows/chartRow.ts";
import type { Figure } from "#domain/figure.ts";
import type { RateSummary } from "#domain/rateSummary.ts";
import { inTreeOrder } from "#domain/regionTree.ts";
import { asOfLabel, countsLabel, valueLabel } from "#i18n/figureWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";

/**
 * The newest rates of one population: regions that contain others and areas first and in grey, then the exact
 * rates, then the bounded ones apart, as how those compare is unknown. All groups stand in one order, lest one
 * of them pass for a ranking. Headings stand only where there is more than one group; dates only where they differ.
 */
export function rateRows(summary: RateSummary, language: Language): ChartRow[] {
  const { outer, areas, exact, inexact } = summary;
  const { charts } = language.wording;
  const ordered = orderOfRates(summary) === "byValue" ? (rates: readonly Figure[]) => rates : byRegion;
  const groups = [
    { key: "outer", heading: charts.outerGroup, figures: outer },
    { key: "areas", heading: charts.areaGroup, figures: areas },
    { key: "exact", heading: charts.exactGroup, figures: exact },
    { key: "inexact", heading: charts.boundedGroup, figures: inexact },
  ].filter(({ figures }) => figures.length > 0);
  const figures = groups.flatMap((group) => group.figures);
  const datesDiffer = new Set(figures.map(({ asOf }) => asOf.date)).size > 1;
  return groups.flatMap(({ key, heading, figures: group }) => {
    const rows = ordered(group).map((figure) =>
      rateRow(figure, { datesDiffer, isContext: key === "outer" || key === "areas" }, language),
    );
    return groups.length > 1 ? [{ kind: "heading" as const, key, text: heading }, ...rows] : rows;
  });
}

/** By value only where there are several exact rates that speak of one moment. */
export function orderOfRates({ exact, isExactRanked }: RateSummary): "byValue" | "byRegion" {
  return isExactRanked && exact.length > 1 ? "byValue" : "byRegion";
}

function rateRow(
  figure: Figure,
  { datesDiffer, isContext }: { datesDiffer: boolean; isContext: boolean },
  { locale, wording }: Language,
): MarkRow {
  const derived = figure.basis === "derived" ? ` ${wording.charts.derived}` : "";
  return {
    kind: "mark",
    key: figure.id,
    name: figure.region.name[locale],
    under: datesDiffer ? asOfLabel(figure) : "",
    value: figure.value,
    style: rateStyle(figure, isContext),
    end: endOfPrecision[figure.precision],
    label: valueLabel(figure, locale) + derived,
    detail: countsLabel(figure),
    span: null,
    figure,
  };
}

function byRegion(figures: readonly Figure[]): Figure[] {
  const places = new Map(
    inTreeOrder(figures.map(({ region }) => region)).map(({ code }, place) => [code, place]),
  );
  return [...figures].sort((a, b) => (places.get(a.region.code) ?? 0) - (places.get(b.region.code) ?? 0));
}

function rateStyle({ basis }: Figure, isContext: boolean): MarkStyle {
  if (basis === "derived") return "hollow";
  return isContext ? "context" : "solid";
}
