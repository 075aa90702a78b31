import { dayNumber } from "./asOf.ts";
import type { Figure } from "./figure.ts";
import { type Latest, latestByKey, periodStart } from "./latest.ts";
import type { Region } from "./region.ts";

/** The figures of one region in the order of their dates, one a day. */
export interface FigureSeries {
  readonly region: Region;
  /** Where its amounts or counts begin to count; null of rates, which do not accumulate. */
  readonly since: string | null;
  readonly figures: readonly Figure[];
}

/** What may be drawn over time, and what may not. */
export interface OverTime {
  /** Series of two dates or more, those of most dates first. */
  readonly series: readonly FigureSeries[];
  /** How many regions have a single date only. */
  readonly leftOut: number;
  /** Every day of every region with the figures passed over on it. */
  readonly days: readonly Latest[];
}

/**
 * The series of figures that are all of one indicator and one population. Totals that begin to count on different
 * days are never of one series, as the later one is no continuation of the earlier.
 */
export function figureSeries(figures: readonly Figure[]): OverTime {
  const days = [...latestByKey(figures, (figure) => `${seriesKey(figure)}/${dayOf(figure)}`).values()];
  const groups = new Map<string, Figure[]>();
  for (const { figure } of days) {
    const group = groups.get(seriesKey(figure));
    if (group) group.push(figure);
    else groups.set(seriesKey(figure), [figure]);
  }
  const series = [...groups.values()].flatMap(seriesOf);
  const drawn = new Set(series.map(({ region }) => region.code));
  const all = new Set(days.map(({ figure }) => figure.region.code));
  return {
    series: series.sort((a, b) => b.figures.length - a.figures.length),
    leftOut: all.size - drawn.size,
    days,
  };
}

function seriesOf(figures: readonly Figure[]): FigureSeries[] {
  const [first] = figures;
  if (!first || figures.length < 2) return [];
  const sorted = [...figures].sort((a, b) => dayOf(a) - dayOf(b));
  return [{ region: first.region, since: periodStart(first), figures: sorted }];
}

function seriesKey(figure: Figure): string {
  return `${figure.region.code}/${periodStart(figure) ?? ""}`;
}

function dayOf({ asOf }: Figure): number {
  return dayNumber(asOf.date);
}
