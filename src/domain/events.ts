import type { Figure } from "./figure.ts";
import { mayLieIn } from "./figuresOnShow.ts";
import type { Measure } from "./measure.ts";
import type { Region } from "./region.ts";
import type { Report } from "./report.ts";

/** What happened on a day, all of one kind: measures were issued, or reports appeared. */
export type TimeEvent =
  | { readonly kind: "measure"; readonly date: string; readonly measures: readonly Measure[] }
  | { readonly kind: "report"; readonly date: string; readonly reports: readonly Report[] };

export type EventKind = TimeEvent["kind"];

/** The events of a period. */
export interface Events {
  /** Measures before reports, each by date: an event's number is its place here, from 1. */
  readonly placed: readonly TimeEvent[];
  /** How many may lie in the period and have no day to stand on. */
  readonly undated: Readonly<Record<EventKind, number>>;
}

/** Whose events, between which days. */
export interface EventScope {
  readonly regions: readonly Region[];
  readonly from: string;
  readonly to: string;
}

/** What is known of events: measures, and reports by the figures that they print. */
export interface EventSources {
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
}

const DAY_LENGTH = "2020-04-01".length;

/** The measures issued in the regions and those above them, and the reports that print anything of these, day by day. */
export function eventsOf({ figures, measures }: EventSources, { regions, from, to }: EventScope): Events {
  const codes = new Set(regions.flatMap(codesUpwards));
  const own = measures.filter(({ region }) => codes.has(region.code));
  const printed = figures.filter(({ region }) => codes.has(region.code));
  const reports = [...new Set([...printed, ...own].map(({ report }) => report))];
  const issued = byDay(own, (measure) => measure.issued?.date ?? null, { from, to });
  const published = byDay(reports, (report) => report.published.date, { from, to });
  return {
    placed: [
      ...issued.days.map(([date, those]) => ({ kind: "measure" as const, date, measures: those })),
      ...published.days.map(([date, those]) => ({ kind: "report" as const, date, reports: those })),
    ],
    undated: { measure: issued.undated, report: published.undated },
  };
}

function codesUpwards({ code, parent }: Region): string[] {
  return [code, ...(parent ? codesUpwards(parent) : [])];
}

/** The items of each day in the period, and how many have only a month, a year or nothing. */
function byDay<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | null,
  { from, to }: Omit<EventScope, "regions">,
): { days: [string, Item[]][]; undated: number } {
  const days = new Map<string, Item[]>();
  let undated = 0;
  for (const item of items) {
    const date = dateOf(item);
    if (date !== null && !mayLieIn(date, from, to)) continue;
    if (date?.length === DAY_LENGTH) days.set(date, [...(days.get(date) ?? []), item]);
    else undated += 1;
  }
  return { days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)), undated };
}
