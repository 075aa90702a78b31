import { compareDates, dayNumber, firstDay } from "./asOf.ts";
import { agreesWithCounts } from "./countAgreement.ts";
import type { Figure } from "./figure.ts";
import type { Latest } from "./latest.ts";
import type { Population } from "./population.ts";
import { contains, type Region } from "./region.ts";

/** Something a reader must know before setting the figures on show side by side. */
export type Notice =
  | { readonly kind: "populationsDiffer"; readonly populations: readonly (Population | null)[] }
  | { readonly kind: "populationsUnknown"; readonly figures: number }
  | { readonly kind: "yearsDiffer"; readonly years: readonly string[] }
  | { readonly kind: "datesDiffer"; readonly from: string; readonly to: string }
  | { readonly kind: "periodsDiffer" }
  | { readonly kind: "regionsOverlap"; readonly outer: Region; readonly inner: readonly Region[] }
  | { readonly kind: "boundedBesideExact"; readonly bounded: number; readonly isAllLower: boolean }
  | { readonly kind: "contradictsCounts"; readonly figure: Figure; readonly computed: number }
  | { readonly kind: "reportsDiffer"; readonly drawn: Figure; readonly other: Figure };

/** Further apart than a week, two figures do not speak of the same moment. */
const DAYS_OF_ONE_MOMENT = 7;

/** All that keeps the figures from being compared or added, the gravest first; none where nothing does. */
export function notices(figures: readonly Figure[]): Notice[] {
  return [
    ...populationNotice(figures),
    ...dateNotice(figures),
    ...periodNotice(figures),
    ...overlapNotices(figures),
    ...boundNotice(figures),
    ...figures.flatMap(contradiction),
  ];
}

/** Whether the figures may be ranked by value. */
export function mayBeRanked(figures: readonly Figure[]): boolean {
  return notices(figures).length === 0;
}

function populationNotice(figures: readonly Figure[]): Notice[] {
  const populations = new Map(figures.map(({ population }) => [population?.id ?? "", population]));
  if (populations.size > 1) return [{ kind: "populationsDiffer", populations: [...populations.values()] }];
  // Two figures that do not say whom they count may count different groups.
  const unknown = figures.filter(({ population }) => population === null).length;
  return unknown > 1 ? [{ kind: "populationsUnknown", figures: unknown }] : [];
}

function dateNotice(figures: readonly Figure[]): Notice[] {
  const dates = [...new Set(figures.map(({ asOf }) => asOf.date))].sort(
    (a, b) => compareDates(a, b) || (firstDay(a) < firstDay(b) ? -1 : 1),
  );
  const [from, to] = [dates[0], dates[dates.length - 1]];
  if (from === undefined || to === undefined || from === to) return [];
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  if (years.length > 1) return [{ kind: "yearsDiffer", years }];
  const first = Math.min(...dates.map((date) => dayNumber(firstDay(date))));
  return dayNumber(to) - first > DAYS_OF_ONE_MOMENT ? [{ kind: "datesDiffer", from, to }] : [];
}

function periodNotice(figures: readonly Figure[]): Notice[] {
  const amounts = figures.filter(({ indicator }) => indicator.unit !== "percent");
  return new Set(amounts.map(({ since }) => since)).size > 1 ? [{ kind: "periodsDiffer" }] : [];
}

function overlapNotices(figures: readonly Figure[]): Notice[] {
  const regions = [...new Map(figures.map(({ region }) => [region.code, region])).values()];
  return regions.flatMap((outer) => {
    const inner = regions.filter((other) => contains(outer, other));
    return inner.length > 0 ? [{ kind: "regionsOverlap" as const, outer, inner }] : [];
  });
}

function boundNotice(figures: readonly Figure[]): Notice[] {
  const bounded = figures.filter(({ precision }) => precision !== "exact");
  if (bounded.length === 0 || figures.length < 2) return [];
  const isAllLower = bounded.every(({ precision }) => precision === "at_least");
  return [{ kind: "boundedBesideExact", bounded: bounded.length, isAllLower }];
}

/** Where the drawn value and one passed over for it on the same date cannot both be right. */
export function conflicts(latest: readonly Latest[]): Notice[] {
  return latest.flatMap(({ figure: drawn, passed }) =>
    passed
      .filter(({ because }) => because === "lessExact" || because === "otherReport")
      .filter(({ figure }) => excludeEachOther(drawn, figure))
      .map(({ figure: other }) => ({ kind: "reportsDiffer" as const, drawn, other })),
  );
}

function excludeEachOther(a: Figure, b: Figure): boolean {
  const [lowest, highest] = [Math.max(lowerBound(a), lowerBound(b)), Math.min(upperBound(a), upperBound(b))];
  return lowest > highest;
}

/** A rounded value excludes nothing: "about 90 %" and 88.9 % are told of one thing. */
function lowerBound({ value, precision }: Figure): number {
  return precision === "exact" || precision === "at_least" ? value : Number.NEGATIVE_INFINITY;
}

function upperBound({ value, precision }: Figure): number {
  return precision === "exact" || precision === "at_most" ? value : Number.POSITIVE_INFINITY;
}

function contradiction(figure: Figure): Notice[] {
  const { numerator, denominator } = figure.counts;
  if (figure.basis === "derived" || numerator === null || !denominator) return [];
  const computed = (numerator / denominator) * 100;
  return agreesWithCounts(figure.precision, computed - figure.value)
    ? []
    : [{ kind: "contradictsCounts", figure, computed }];
}
