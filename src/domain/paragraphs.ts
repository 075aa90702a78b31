import type { Figure } from "./figure.ts";
import type { Measure } from "./measure.ts";

/** What stands in one paragraph of a report. */
export interface Paragraph<Entry> {
  /** Null for what stands in a text that was not at hand. */
  readonly number: number | null;
  readonly entries: readonly Entry[];
}

/** Figures or measures of one report by paragraph, in the order of its text; those without a paragraph last. */
export function byParagraph<Entry extends Figure | Measure>(entries: readonly Entry[]): Paragraph<Entry>[] {
  const groups = new Map<number | null, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.paragraph);
    if (group) group.push(entry);
    else groups.set(entry.paragraph, [entry]);
  }
  const place = (number: number | null) => number ?? Number.POSITIVE_INFINITY;
  return [...groups]
    .map(([number, ofParagraph]) => ({ number, entries: ofParagraph }))
    .sort((a, b) => (place(a.number) < place(b.number) ? -1 : 1));
}

/** The first paragraphs that hold as many entries as asked, each whole, and all up to the one named. */
export function firstParagraphs<Entry>(
  paragraphs: readonly Paragraph<Entry>[],
  most: number,
  named: number | null,
): readonly Paragraph<Entry>[] {
  const upToNamed = named === null ? 0 : paragraphs.findIndex(({ number }) => number === named) + 1;
  let entries = 0;
  const fitting = paragraphs.findIndex((paragraph) => {
    entries += paragraph.entries.length;
    return entries >= most;
  });
  return paragraphs.slice(0, Math.max(upToNamed, fitting === -1 ? paragraphs.length : fitting + 1));
}
