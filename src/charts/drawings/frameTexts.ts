import { compareDates } from "#domain/asOf.ts";
import { coverage } from "#domain/coverage.ts";
import type { Figure } from "#domain/figure.ts";
import type { Region } from "#domain/region.ts";
import type { Report } from "#domain/report.ts";
import type { Wording } from "#i18n/wording.ts";

/** When the figures hold: "截至 2020-03-30", or from the first to the last date, with the years where they differ. */
export function datesOf(figures: readonly Figure[], { charts }: Wording): string {
  const dates = figures.map(({ asOf }) => asOf.date).sort(compareDates);
  const [from, to] = [dates[0], dates[dates.length - 1]];
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return from === undefined || to === undefined ? "" : charts.asOf(from, to, years);
}

/** How many of the chosen regions have a figure, drawn or beyond the rows of the chart: "地级 11/14 有报道". */
export function coverageOf(
  figures: readonly Figure[],
  regions: readonly Region[],
  { charts }: Wording,
): string {
  return charts.coverage(coverage(regions, codesOf(figures)), false);
}

/** Of how many of the chosen regions a chart draws something that leaves out regions which report: "画出省级 1/31". */
export function drawnCoverageOf(
  drawn: readonly Figure[],
  regions: readonly Region[],
  { charts }: Wording,
): string {
  return charts.coverage(coverage(regions, codesOf(drawn)), true);
}

function codesOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ region }) => region.code));
}

/** The chosen regions, and the codes of those of which rows could not be read. */
interface Chosen {
  readonly regions: readonly Region[];
  readonly unread: ReadonlySet<string>;
}

/** Regions chosen without a figure, in sentences: those of which rows could not be read apart from those not reported. */
export function silentRegions(
  reported: readonly Figure[],
  chosen: Chosen & { readonly seen: string | null },
  wording: Wording,
): string[] {
  const { charts } = wording;
  const reporting = new Set(reported.map(({ region }) => region.code));
  const known = chosen.regions.filter(({ code }) => reporting.has(code) || !chosen.unread.has(code));
  const covered = coverage(known, reporting);
  return [
    ...(covered.some(({ silent }) => silent.length > 0)
      ? [charts.silentLead(charts.silent(covered), chosen.seen)]
      : []),
    ...unreadRegions(reported, chosen, wording),
  ];
}

/** The regions without a figure of which rows could not be read: they must not pass for regions that report nothing. */
export function unreadRegions(
  reported: readonly Figure[],
  { regions, unread }: Chosen,
  { charts }: Wording,
): string[] {
  const reporting = new Set(reported.map(({ region }) => region.code));
  const doubtful = regions.filter(({ code }) => unread.has(code) && !reporting.has(code));
  return doubtful.length > 0 ? [charts.unreadRegions(doubtful)] : [];
}

/** A report with the paragraphs that the figures stand in, as far as they are recorded. */
export interface Source {
  readonly report: Report;
  readonly paragraphs: readonly number[];
}

/** The reports of the figures, each once, the newest first. */
export function sourcesOf(figures: readonly Figure[]): Source[] {
  const sources = new Map<string, { report: Report; paragraphs: Set<number> }>();
  for (const { report, paragraph } of figures) {
    const source = sources.get(report.id) ?? { report, paragraphs: new Set() };
    sources.set(report.id, source);
    if (paragraph !== null) source.paragraphs.add(paragraph);
  }
  return [...sources.values()]
    .map(({ report, paragraphs }) => ({ report, paragraphs: [...paragraphs].sort((a, b) => a - b) }))
    .sort((a, b) => compareDates(b.report.published.date, a.report.published.date));
}

/** When a report appeared, and where in it the figures stand: "2020-03-30，第 4 段". */
export function sourcePlace({ report, paragraphs }: Source, { table }: Wording): string {
  return [report.published.date, ...(paragraphs.length > 0 ? [table.paragraphs(paragraphs)] : [])].join(", ");
}
