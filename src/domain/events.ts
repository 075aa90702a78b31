import { type AsOf, compareDates } from "./asOf.ts";
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
  /** How many may lie in the period and have no day to stand on, or one that is only inferred. */
  readonly undated: Readonly<Record<EventKind, number>>;
  /** Reports of figures in the chart that appeared outside the period, mostly after its last date; by date. */
  readonly outside: readonly Report[];
}

/** Whose events, between which days, beside which figures. */
export interface EventScope {
  readonly regions: readonly Region[];
  readonly drawn: readonly Figure[];
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
export function eventsOf(
  { figures, measures }: EventSources,
  { regions, drawn, from, to }: EventScope,
): Events {
  const codes = new Set(regions.flatMap(codesUpwards));
  const own = measures.filter(({ region }) => codes.has(region.code));
  const printed = figures.filter(({ region }) => codes.has(region.code));
  const reports = [...new Set([...printed, ...own].map(({ report }) => report))];
  const issued = byDay(own, (measure) => measure.issued, { from, to });
  const published = byDay(reports, (report) => report.published, { from, to });
  const sources = [...new Set(drawn.map(({ report }) => report))];
  return {
    placed: [
      ...issued.days.map(([date, those]) => ({ kind: "measure" as const, date, measures: those })),
      ...published.days.map(([date, those]) => ({ kind: "report" as const, date, reports: those })),
    ],
    undated: { measure: issued.undated, report: published.undated },
    outside: sources
      .filter(({ published: { date } }) => !mayLieIn(date, from, to))
      .sort((a, b) => compareDates(a.published.date, b.published.date)),
  };
}

function codesUpwards({ code, parent }: Region): string[] {
  return [code, ...(parent ? codesUpwards(parent) : [])];
}

/** The items of each day in the period, and how many have only a month, a year, an inferred day or nothing. */
function byDay<Item>(
  items: readonly Item[],
  momentOf: (item: Item) => AsOf | null,
  { from, to }: Pick<EventScope, "from" | "to">,
): { days: [string, Item[]][]; undated: number } {
  const days = new Map<string, Item[]>();
  let undated = 0;
  for (const item of items) {
    const moment = momentOf(item);
    if (moment && !mayLieIn(moment.date, from, to)) continue;
    const day = knownDay(moment);
    if (day === null) undated += 1;
    else days.set(day, [...(days.get(day) ?? []), item]);
  }
  return { days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)), undated };
}

/** The day where a text or a page names one; null where there is only a month, or a day by inference. */
function knownDay(moment: AsOf | null): string | null {
  return moment?.date.length === DAY_LENGTH && moment.basis !== "inferred" ? moment.date : null;
}
