import { compareDates, firstDay, lastDay } from "./asOf.ts";
import type { Figure } from "./figure.ts";

/**
 * Why a figure is not the one drawn for its key. Of one date another report is passed over as the earlier one, or as
 * one of which it is not known whether it is, and a second value of the report that is drawn as just that.
 */
export type Passed =
  | "older"
  | "mayBeOlder"
  | "lessExact"
  | "otherReport"
  | "unorderedReport"
  | "sameReport"
  | "superseded";

/** The figure to draw for a key, and those passed over for it. */
export interface Latest {
  readonly figure: Figure;
  readonly passed: readonly { readonly figure: Figure; readonly because: Passed }[];
}

/**
 * The newest figure of each key, in the order in which the keys first appear. The last day of a month goes before
 * the month. On one date an exact value goes before a rounded or bounded one, then the later report before the earlier,
 * then ids decide, lest the order of the rows does. A superseded figure is never drawn, whatever its date. A key without figures, or with superseded ones alone, is absent, never zero.
 */
export function latestByKey(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
): ReadonlyMap<string, Latest> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(key(figure));
    if (group) group.push(figure);
    else groups.set(key(figure), [figure]);
  }
  const entries = [...groups].flatMap(([name, group]): [string, Latest][] => {
    const latest = latestOf(group);
    return latest ? [[name, latest]] : [];
  });
  return new Map(entries);
}

function latestOf(group: readonly Figure[]): Latest | null {
  const sorted = [...group].sort((a, b) => preference(b, a));
  const figure = sorted.find(({ supersededBy }) => supersededBy === null);
  if (!figure) return null;
  const rest = sorted.filter((other) => other !== figure);
  return { figure, passed: rest.map((other) => ({ figure: other, because: reason(figure, other) })) };
}

function preference(a: Figure, b: Figure): number {
  return (
    compareDates(a.asOf.date, b.asOf.date) ||
    a.asOf.date.length - b.asOf.date.length ||
    Number(a.precision === "exact") - Number(b.precision === "exact") ||
    compareDates(a.report.published.date, b.report.published.date) ||
    byId(a.report.id, b.report.id) ||
    byId(a.id, b.id)
  );
}

/** Above 0 where the first is first by id. */
function byId(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function reason(drawn: Figure, other: Figure): Passed {
  if (other.supersededBy !== null) return "superseded";
  if (drawn.asOf.date !== other.asOf.date) {
    return isSurelyLater(drawn.asOf.date, other.asOf.date) ? "older" : "mayBeOlder";
  }
  if (drawn.precision === "exact" && other.precision !== "exact") return "lessExact";
  if (drawn.report.id === other.report.id) return "sameReport";
  const isLater = isSurelyLater(drawn.report.published.date, other.report.published.date);
  return isLater ? "otherReport" : "unorderedReport";
}

/** Whether no day that the one may mean is a day that the other may mean, or before it. */
function isSurelyLater(date: string, other: string): boolean {
  return firstDay(date) > lastDay(other);
}

/** The key of a region, for figures that are all of one population. */
export function regionKey({ region }: Figure): string {
  return region.code;
}

/**
 * The key of an amount: its region, its population and the beginning of its period. Amounts of different
 * populations or periods never fall together, as neither is a newer value of the other.
 */
export function amountKey(figure: Figure): string {
  return [figure.region.code, populationKey(figure), periodStart(figure) ?? ""].join("/");
}

/** Where an amount or a count begins to count, if its report says so; null of rates, which do not accumulate. */
export function periodStart({ indicator, since }: Figure): string | null {
  return indicator.unit === "percent" ? null : since;
}

/** The population, or the report where it states none: two reports that do not say whom they count may count different groups. */
export function populationKey({ population, report }: Figure): string {
  return population?.id ?? `of ${report.id}`;
}
