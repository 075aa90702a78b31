import { dayNumber, lastDay } from "./asOf.ts";
import type { Figure } from "./figure.ts";
import { amountKey } from "./latest.ts";

/** The usual length of a month; rounded up it is that of the longest month and of the longest year. */
const DAYS_OF_MONTH = 30.5;

/**
 * The days between two reported dates. Between two ends of months it is that many months of the usual length, so that
 * a monthly series is not broken by a long month; a date that is only a month counts as its last day, as everywhere.
 * Null between dates of different precision, as between "2020-03" and "2020-04-02" may lie two days or thirty-two.
 */
export function daysBetween(a: string, b: string): number | null {
  if (a.length !== b.length) return null;
  const months = Math.abs(monthNumber(b) - monthNumber(a));
  return isEndOfMonth(a) && isEndOfMonth(b)
    ? Math.ceil(months * DAYS_OF_MONTH)
    : Math.abs(dayNumber(b) - dayNumber(a));
}

function monthNumber(date: string): number {
  const [year = 0, month = 0] = lastDay(date).split("-").map(Number);
  return year * 12 + month;
}

function isEndOfMonth(date: string): boolean {
  return lastDay(date) === lastDay(date.slice(0, 7));
}

/** One gap alone is no custom: were it taken for one, any two dates would be joined, be they years apart. */
const LEAST_GAPS = 2;

/** Tens of thousands of figures are gone through once for each indicator that is drawn. */
const known = new WeakMap<readonly Figure[], Map<string, number | null>>();

/**
 * The indicator's own rhythm in days: the lower median of the gaps between neighbouring reported dates, over every
 * region, population and beginning of a period in the figures that still stand. Gaps whose length is not known (see daysBetween) count
 * for nothing; null where fewer than two are left, of which none could be called usual.
 */
export function rhythmOf(indicator: string, figures: readonly Figure[]): number | null {
  const rhythms = known.get(figures) ?? new Map<string, number | null>();
  known.set(figures, rhythms);
  const before = rhythms.get(indicator);
  if (before !== undefined) return before;
  const rhythm = lowerMedian(gapsOf(figures.filter((figure) => figure.indicator.id === indicator)));
  rhythms.set(indicator, rhythm);
  return rhythm;
}

function gapsOf(figures: readonly Figure[]): number[] {
  const series = new Map<string, Set<string>>();
  for (const figure of figures) {
    if (figure.supersededBy !== null) continue;
    const dates = series.get(amountKey(figure));
    if (dates) dates.add(figure.asOf.date);
    else series.set(amountKey(figure), new Set([figure.asOf.date]));
  }
  return [...series.values()].flatMap((dates) => {
    const sorted = [...dates].map((date) => ({ date, day: dayNumber(date) })).sort((a, b) => a.day - b.day);
    return sorted.slice(1).flatMap(({ date }, index) => daysBetween(sorted[index]?.date ?? date, date) ?? []);
  });
}

function lowerMedian(values: readonly number[]): number | null {
  if (values.length < LEAST_GAPS) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** The figures of a series in runs that a line may join: from one to the next it is no longer than the rhythm. Every figure is in one run. */
export function unbrokenRuns(figures: readonly Figure[], rhythm: number | null): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const gap = last ? daysBetween(last.asOf.date, figure.asOf.date) : null;
    if (run && gap !== null && rhythm !== null && gap <= rhythm) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
