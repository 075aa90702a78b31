import { rateAxis } from "#charts/rows/valueAxis.ts";
import { conflicts } from "#domain/comparability/conflicts.ts";
import { notices } from "#domain/comparability/notices.ts";
import type { Latest } from "#domain/latest.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import type { Region } from "#domain/region.ts";
import { comparabilityNotes, figureNotes } from "./comparabilityNotes.ts";
import type { AskedComparison } from "./comparison.ts";
import { withSpans } from "./conflictSpans.ts";
import type { Drawing, DrawingLook } from "./drawing.ts";
import { silentRegions } from "./frameTexts.ts";
import { panelsDrawing } from "./panelsDrawing.tsx";
import { orderOfRates, rateRows } from "./rateRows.ts";

interface RatesToDraw {
  readonly latest: readonly Latest[];
  readonly regions: readonly Region[];
  readonly unread: ReadonlySet<string>;
  /** The day as of which the board is read. */
  readonly seen: string | null;
  readonly asked: AskedComparison | null;
}

/** The newest rate of each region as a row, and in words the regions without one. */
export function latestRates(
  { latest, regions, unread, seen, asked }: RatesToDraw,
  given: DrawingLook,
): Drawing {
  const figures = latest.map(({ figure }) => figure);
  const { wording } = given.language;
  const { key } = wording.charts;
  const found = conflicts(latest);
  const summary = rateSummary(figures, found);
  const rows = withSpans(rateRows(summary, given.language), found, given.language);
  return panelsDrawing(
    {
      panels: [{ key: "rates", heading: null, rows, axis: () => rateAxis, tick: (value) => `${value}%` }],
      asked,
      found,
      entries: [
        { style: "solid", end: "exact", text: key.exact },
        { style: "hollow", end: "exact", text: key.derived },
        { style: "context", end: "exact", text: key.outer },
        { style: "solid", end: "open", text: key.at_least },
        { style: "solid", end: "below", text: key.at_most },
        { style: "solid", end: "unsure", text: key.approximate },
        { style: "solid", end: "exact", text: key.span, hasSpan: true },
      ],
      notes: (drawn, isRanked) => [
        ...comparabilityNotes(
          [...notices(drawn), ...found],
          isRanked ? "asked" : orderOfRates(summary),
          wording,
        ),
        ...figureNotes(drawn, given.language),
        // Of all rates, also those beyond the rows of the chart.
        ...silentRegions(figures, { regions, unread, seen }, wording).map((note) => [note]),
      ],
    },
    given,
  );
}
