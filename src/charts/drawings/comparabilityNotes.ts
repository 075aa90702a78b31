import type { Notice } from "#domain/comparability/notice.ts";
import type { Figure } from "#domain/figure.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { Sentence } from "#i18n/sentence.ts";
import type { Wording } from "#i18n/wording.ts";

/** More nestings than this are told by the largest ones alone, as those contain the rest. */
const NESTINGS_NAMED = 3;

const graveKinds: ReadonlySet<Notice["kind"]> = new Set([
  "unitsDiffer",
  "stagesDiffer",
  "indicatorsDiffer",
  "incrementBesideTotal",
  "populationsDiffer",
  "populationsUnknown",
  "yearsDiffer",
  "datesDiffer",
  "periodsDiffer",
]);

/** What keeps drawn figures apart, in up to three sentences: why they do not compare, which regions nest, and the rest. */
export function comparabilityNotes(found: readonly Notice[], order: Order, { charts }: Wording): Sentence[] {
  const nestings = found.filter((notice) => notice.kind === "regionsOverlap");
  const largest = nestings.sort((a, b) => b.inner.length - a.inner.length).slice(0, NESTINGS_NAMED);
  const graves = found.filter(({ kind }) => graveKinds.has(kind));
  const rest = found.filter(({ kind }) => kind !== "regionsOverlap" && !graveKinds.has(kind));
  const sentence = (words: (clauses: readonly Sentence[]) => Sentence, told: readonly Notice[]) =>
    told.length > 0 ? [words(told.map((notice) => charts.notice(notice, order === "asked")))] : [];
  return [
    ...sentence((clauses) => charts.notComparable(clauses, order), graves),
    ...sentence(charts.overlaps, largest),
    ...sentence(charts.otherNotices, rest),
  ];
}

/** In which order the rows stand, which a reader might take for a ranking; "asked" where the reader wants one, "none" where there are no rows. */
export type Order = "byRegion" | "byValue" | "asked" | "none";

/** More notes than this would drown the chart. */
const NOTES_NAMED = 4;

/** What the package notes on the drawn figures, each note once with its regions. */
export function figureNotes(drawn: readonly Figure[], { locale, wording }: Language): Sentence[] {
  const regions = new Map<string, string[]>();
  for (const { note, region } of drawn) {
    if (note) regions.set(note[locale], [...(regions.get(note[locale]) ?? []), region.name[locale]]);
  }
  if (regions.size === 0) return [];
  const notes = [...regions].map(([note, names]) => wording.charts.namedNote([...new Set(names)], note));
  return [[wording.charts.figureNotes(notes.slice(0, NOTES_NAMED), Math.max(0, notes.length - NOTES_NAMED))]];
}
