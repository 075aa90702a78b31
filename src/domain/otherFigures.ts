import { compareDates } from "./asOf.ts";
import type { Notice } from "./comparability/notice.ts";
import { notices } from "./comparability/notices.ts";
import type { Figure } from "./figure.ts";
import { amountKey, latestByKey, populationKey } from "./latest.ts";

/** All figures of the same region, indicator and population, the one itself among them, in the order of their dates and then of their reports. */
export function historyOf(figure: Figure, figures: readonly Figure[]): Figure[] {
  const same = figures.filter(
    (other) =>
      other.region.code === figure.region.code &&
      other.indicator.id === figure.indicator.id &&
      populationKey(other) === populationKey(figure),
  );
  return (same.some(({ id }) => id === figure.id) ? same : [...same, figure]).sort(
    (a, b) =>
      compareDates(a.asOf.date, b.asOf.date) ||
      compareDates(a.report.published.date, b.report.published.date),
  );
}

/** Another figure, and what keeps the two from being compared; with nothing, they may be. */
export interface Comparable {
  readonly figure: Figure;
  readonly reasons: readonly Notice[];
}

/**
 * The newest figure of the same indicator of every other region, population or period, those that compare first. A
 * superseded figure compares with none, as it no longer says how things were.
 */
export function comparablesOf(figure: Figure, figures: readonly Figure[]): Comparable[] {
  if (figure.supersededBy !== null) return [];
  const others = figures.filter(({ indicator }) => indicator.id === figure.indicator.id);
  const newest = [...latestByKey(others, amountKey)].filter(([group]) => group !== amountKey(figure));
  return newest
    .map(([, { figure: other }]) => ({ figure: other, reasons: notices([figure, other]) }))
    .sort((a, b) => a.reasons.length - b.reasons.length);
}
