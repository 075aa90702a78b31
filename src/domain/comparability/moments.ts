import { compareDates, dayNumber, firstDay } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import type { Notice } from "./notice.ts";

/** Further apart than a week, two figures do not speak of the same moment. */
const DAYS_OF_ONE_MOMENT = 7;

/** Where the figures do not speak of one moment: of other years, and of other moments within any of these. */
export function dateNotices(figures: readonly Figure[]): Notice[] {
  const dates = [...new Set(figures.map(({ asOf }) => asOf.date))].sort(
    (a, b) => compareDates(a, b) || (firstDay(a) < firstDay(b) ? -1 : 1),
  );
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return [
    ...(years.length > 1 ? [{ kind: "yearsDiffer" as const, years }] : []),
    ...years.flatMap((year) => spanNotice(dates.filter((date) => date.startsWith(year)))),
  ];
}

/** Of dates in their order. */
function spanNotice(dates: readonly string[]): Notice[] {
  const [from, to] = [dates[0], dates[dates.length - 1]];
  if (from === undefined || to === undefined || from === to) return [];
  const first = Math.min(...dates.map((date) => dayNumber(firstDay(date))));
  return dayNumber(to) - first > DAYS_OF_ONE_MOMENT ? [{ kind: "datesDiffer", from, to }] : [];
}

/** Where amounts or counts begin to count on different days; rates do not accumulate. */
export function periodNotice(figures: readonly Figure[]): Notice[] {
  const amounts = figures.filter(({ indicator }) => indicator.unit !== "percent");
  return new Set(amounts.map(({ since }) => since)).size > 1 ? [{ kind: "periodsDiffer" }] : [];
}
