import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { rateAxis } from "#charts/rows/valueAxis.ts";
import { TimeChart } from "#charts/time/lazyTimeChart.ts";
import { conflicts, notices } from "#domain/comparability.ts";
import type { Figure } from "#domain/figure.ts";
import type { Latest } from "#domain/latest.ts";
import type { RateSeries } from "#domain/rateSeries.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import type { Region } from "#domain/region.ts";
import { type Drawing, rowsDrawing } from "./drawing.tsx";
import { comparabilityNotes, figureNotes, silentRegions } from "./frameTexts.ts";
import type { Language } from "./rateRows.ts";
import { rateRows } from "./rateRows.ts";

interface RateLook {
  readonly look: MarkLook;
  readonly language: Language;
  readonly title: string;
}

/** The newest rate of each region as a row, and in words the regions without one. */
export function latestRates(
  {
    latest,
    regions,
    unread,
  }: { latest: readonly Latest[]; regions: readonly Region[]; unread: ReadonlySet<string> },
  given: RateLook,
): Drawing {
  const figures = latest.map(({ figure }) => figure);
  const { wording } = given.language;
  const { key } = wording.charts;
  return rowsDrawing(
    {
      rows: rateRows(rateSummary(figures), given.language),
      axis: () => rateAxis,
      tick: (value) => `${value}%`,
      entries: [
        { style: "solid", end: "exact", text: key.exact },
        { style: "hollow", end: "exact", text: key.derived },
        { style: "context", end: "exact", text: key.outer },
        { style: "solid", end: "open", text: key.at_least },
        { style: "solid", end: "below", text: key.at_most },
        { style: "solid", end: "unsure", text: key.approximate },
      ],
      notes: (drawn) => [
        ...comparabilityNotes([...notices(drawn), ...conflicts(latest)], "byValue", wording),
        ...figureNotes(drawn, given.language),
        // Of all rates, also those beyond the rows of the chart.
        ...silentRegions(figures, { regions, unread }, wording),
      ],
    },
    given,
  );
}

/** More lines than this cannot be told apart. */
const MOST_LINES = 6;

/** The regions with several dates as lines. */
export function ratesOverTime(
  { series, leftOut }: { series: readonly RateSeries[]; leftOut: number },
  { look, language, title }: RateLook,
): Drawing {
  const { charts } = language.wording;
  const shown = series.slice(0, MOST_LINES);
  const drawn = shown.flatMap(({ figures }) => figures);
  const hidden = series.length - shown.length;
  // Dates differ by design here; all else that keeps figures apart is told as in any chart.
  const found = notices(drawn).filter(({ kind }) => kind !== "datesDiffer" && kind !== "yearsDiffer");
  return {
    drawn,
    marks: drawn.length,
    draw: (width) => (
      <TimeChart name={title} series={shown} locale={language.locale} width={width} {...look} />
    ),
    legend: null,
    notes: [
      charts.gap,
      ...(drawn.some(isNotPlain) ? [charts.pointKey] : []),
      ...comparabilityNotes(found, "byValue", language.wording),
      ...figureNotes(drawn, language),
      ...(leftOut > 0 ? [charts.timeLeftOut(leftOut)] : []),
      ...(hidden > 0 ? [charts.linesCapped(shown.length, series.length)] : []),
    ],
  };
}

function isNotPlain({ precision, basis }: Figure): boolean {
  return precision !== "exact" || basis === "derived";
}
