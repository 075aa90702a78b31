import { compareDates } from "#domain/asOf.ts";
import type { Notice } from "#domain/comparability.ts";
import { coverage } from "#domain/coverage.ts";
import type { Figure } from "#domain/figure.ts";
import type { Region } from "#domain/region.ts";
import type { Report } from "#domain/report.ts";
import type { Wording } from "#i18n/wording.ts";

/** "截至 2020-03-30 · 地级 11/14 有报道": when the drawn figures hold, and how many chosen regions have one. */
export function datesAndCoverage(
  drawn: readonly Figure[],
  regions: readonly Region[],
  { charts }: Wording,
): string {
  const dates = drawn.map(({ asOf }) => asOf.date).sort(compareDates);
  const [from, to] = [dates[0], dates[dates.length - 1]];
  if (from === undefined || to === undefined) return "";
  const reporting = new Set(drawn.map(({ region }) => region.code));
  return `${charts.asOf(from, to)} · ${charts.coverage(coverage(regions, reporting))}`;
}

/** Regions chosen without a figure, in words: by name where they are few, else counted by level; empty where all report. */
export function silentRegions(
  drawn: readonly Figure[],
  regions: readonly Region[],
  { charts }: Wording,
): string[] {
  const covered = coverage(regions, new Set(drawn.map(({ region }) => region.code)));
  return covered.some(({ silent }) => silent.length > 0) ? [charts.silent(covered)] : [];
}

/** More nestings than this are told by the largest ones alone, as those contain the rest. */
const NESTINGS_NAMED = 3;

const graveKinds: ReadonlySet<Notice["kind"]> = new Set([
  "populationsDiffer",
  "yearsDiffer",
  "datesDiffer",
  "periodsDiffer",
]);

/** What keeps drawn figures apart, in up to three sentences: why they do not compare, which regions nest, and the rest. */
export function comparabilityNotes(found: readonly Notice[], order: Order, { charts }: Wording): string[] {
  const nestings = found.filter((notice) => notice.kind === "regionsOverlap");
  const largest = nestings.sort((a, b) => b.inner.length - a.inner.length).slice(0, NESTINGS_NAMED);
  const graves = found.filter(({ kind }) => graveKinds.has(kind));
  const rest = found.filter(({ kind }) => kind !== "regionsOverlap" && !graveKinds.has(kind));
  const sentence = (words: (clauses: readonly string[]) => string, told: readonly Notice[]) =>
    told.length > 0 ? [words(told.map(charts.notice))] : [];
  return [
    ...sentence((clauses) => charts.notComparable(clauses, order), graves),
    ...sentence(charts.overlaps, largest),
    ...sentence(charts.otherNotices, rest),
  ];
}

/** In which order the rows stand, which a reader might take for a ranking. */
export type Order = "byRegion" | "byValue";

/** The reports of the figures, each once, the newest first. */
export function reportsOf(figures: readonly Figure[]): Report[] {
  const reports = [...new Map(figures.map(({ report }) => [report.id, report])).values()];
  return reports.sort((a, b) => compareDates(b.published.date, a.published.date));
}
