import { dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import { latestByKey } from "#domain/latest.ts";
import type { Region } from "#domain/region.ts";

/** The rates of one region in the order of their dates, one a date. */
export interface RateSeries {
  readonly region: Region;
  readonly figures: readonly Figure[];
}

/** Regions with two dates or more, those of most dates first; and how many have only one and are left out. */
export function rateSeries(rates: readonly Figure[]): { series: RateSeries[]; leftOut: number } {
  const oneADay = latestByKey(rates, ({ region, asOf }) => `${region.code}/${dayNumber(asOf.date)}`);
  const byRegion = new Map<string, Figure[]>();
  for (const { figure } of oneADay.values()) {
    byRegion.set(figure.region.code, [...(byRegion.get(figure.region.code) ?? []), figure]);
  }
  const all = [...byRegion.values()].flatMap((figures) => {
    const [first] = figures;
    return first ? [{ region: first.region, figures: [...figures].sort(byDay) }] : [];
  });
  const series = all
    .filter(({ figures }) => figures.length > 1)
    .sort((a, b) => b.figures.length - a.figures.length);
  return { series, leftOut: all.length - series.length };
}

function byDay(a: Figure, b: Figure): number {
  return dayNumber(a.asOf.date) - dayNumber(b.asOf.date);
}

/** One row of the chart: a day, and the rate of each region that has one on it. A region without one is absent, never zero. */
export interface SeriesRow {
  readonly day: number;
  readonly rates: Readonly<Record<string, number>>;
}

/** The days on which any region reports, in order. */
export function seriesRows(series: readonly RateSeries[]): SeriesRow[] {
  const rows = new Map<number, Record<string, number>>();
  for (const { region, figures } of series) {
    for (const { asOf, value } of figures) {
      const day = dayNumber(asOf.date);
      rows.set(day, { ...rows.get(day), [region.code]: value });
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([day, rates]) => ({ day, rates }));
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
