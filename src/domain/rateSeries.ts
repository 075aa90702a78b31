import { dayNumber } from "./asOf.ts";
import type { Figure } from "./figure.ts";
import { latestByKey } from "./latest.ts";
import type { Region } from "./region.ts";

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
