import { Suspense } from "react";
import { TimeChart, TimeKey } from "#charts/time/lazyTimeViews.ts";
import { conflicts } from "#domain/comparability/conflicts.ts";
import { notices } from "#domain/comparability/notices.ts";
import type { EventSources } from "#domain/events.ts";
import type { Figure } from "#domain/figure.ts";
import type { OverTime } from "#domain/figureSeries.ts";
import { comparabilityNotes, figureNotes } from "./comparabilityNotes.ts";
import type { Drawing, DrawingLook } from "./drawing.ts";
import { inChartWords } from "./inChartWords.ts";

/** More lines than this cannot be told apart. */
const MOST_LINES = 6;

interface TimeToDraw {
  /** Of figures of one indicator and one population. */
  readonly overTime: OverTime;
  /** All that is known: the rhythm of an indicator is that of every region that reports it. */
  readonly sources: EventSources;
  readonly hasEvents: boolean;
}

interface TimeDrawing extends Drawing {
  /** What the table says of each figure. */
  readonly inChart: (figure: Figure) => string;
}

/** The regions with several dates as points and lines; what explains them comes with the code that draws them. */
export function timeDrawing(
  { overTime, sources, hasEvents }: TimeToDraw,
  { look, language, title }: DrawingLook,
): TimeDrawing {
  const { table } = language.wording;
  const picture = { series: overTime.series.slice(0, MOST_LINES), sources, hasEvents };
  const drawn = picture.series.flatMap(({ figures }) => figures);
  const isDrawn = new Set(drawn);
  // Dates differ by design here; all else that keeps figures apart is told as in any chart.
  const found = notices(drawn).filter(({ kind }) => kind !== "datesDiffer" && kind !== "yearsDiffer");
  const differing = conflicts(overTime.days.filter(({ figure }) => isDrawn.has(figure)));
  const several = new Set(overTime.series.map(({ region }) => region.code));
  const words = (otherwise: string) =>
    inChartWords(overTime.days, drawn, { otherwise, wording: language.wording });
  const [ofSeveral, ofOne] = [words(table.beyondRows), words(table.singleDate)];
  return {
    drawn,
    marks: drawn.length,
    draw: (width) => (
      <TimeChart name={title} picture={picture} locale={language.locale} width={width} {...look} />
    ),
    legend: (
      <Suspense fallback={null}>
        <TimeKey picture={picture} overTime={overTime} {...look} />
      </Suspense>
    ),
    notes: [
      ...comparabilityNotes([...found, ...differing], "none", language.wording),
      ...figureNotes(drawn, language),
    ],
    offer: null,
    parts: { kind: "time", picture, overTime },
    inChart: (figure) => (several.has(figure.region.code) ? ofSeveral : ofOne)(figure),
  };
}
