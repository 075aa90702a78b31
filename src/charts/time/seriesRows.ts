import { dayNumber } from "#domain/asOf.ts";
import type { RateSeries } from "#domain/rateSeries.ts";

/** One row of the chart: a day, its date as reported, and the rate of each region that has one on it. A region without one is absent, never zero. */
export interface SeriesRow {
  readonly day: number;
  readonly date: string;
  readonly rates: Readonly<Record<string, number>>;
}

/** The days on which any region reports, in order. */
export function seriesRows(series: readonly RateSeries[]): SeriesRow[] {
  const rows = new Map<number, SeriesRow>();
  for (const { region, figures } of series) {
    for (const { asOf, value } of figures) {
      const day = dayNumber(asOf.date);
      const row = rows.get(day) ?? { day, date: asOf.date, rates: {} };
      // Of "2020-03" and "2020-03-31" the more precise names the day.
      const date = row.date.length < asOf.date.length ? asOf.date : row.date;
      rows.set(day, { day, date, rates: { ...row.rates, [region.code]: value } });
    }
  }
  return [...rows.values()].sort((a, b) => a.day - b.day);
}

/** Moves labels apart so that none overlaps, in the order of their places and never above the top. */
export function spreadLabels(places: readonly number[], height: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const spread = new Array<number>(places.length).fill(0);
  let floor = Number.NEGATIVE_INFINITY;
  for (const { place, index } of order) {
    floor = Math.max(place, floor + height);
    spread[index] = floor;
  }
  return spread;
}
