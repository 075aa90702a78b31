import type { ChartRow, MarkRow } from "#charts/rows/chartRow.ts";
import { contenders, markRows, type Panel } from "#charts/rows/panel.ts";
import { difference } from "#domain/comparability/difference.ts";
import type { Notice, NoticeOf } from "#domain/comparability/notice.ts";
import { notices } from "#domain/comparability/notices.ts";
import { type Ranked, ranking } from "#domain/comparability/ranking.ts";
import type { Figure } from "#domain/figure.ts";
import type { Language } from "#i18n/LocaleContext.tsx";

/** A ranking that the reader asked for, with the differences from one figure where its id is given. */
export interface AskedComparison {
  readonly against: string | null;
  readonly isConfirmed: boolean;
}

/** What a chart offers to compare, and what speaks against it. */
export interface ComparisonOffer {
  /** The figures that others may be set against. */
  readonly bases: readonly Figure[];
  /** Why the figures do not compare; with none, they do. */
  readonly reasons: readonly Notice[];
  /** Whether what is asked for is the difference from a figure that is not among those to compare, so that there is none. */
  readonly lacksBase: boolean;
  /** Whether the chart shows the comparison: where it may, or where the reader insists. */
  readonly isShown: boolean;
}

/** With more figures than this, a list of them to choose from would be longer than the chart. */
const MOST_BASES = 60;

interface Contested {
  readonly asked: AskedComparison | null;
  /** Where a report that is not drawn contradicts one that is. */
  readonly found: readonly NoticeOf<"reportsDiffer">[];
}

/** What may be compared within the panels, since across panels nothing may; null where no panel has two figures. */
export function comparisonOffer(
  panels: readonly Panel[],
  { asked, found }: Contested,
): ComparisonOffer | null {
  const groups = panels.map(({ rows }) => contenders(rows).map(({ figure }) => figure));
  const contests = groups.filter((figures) => figures.length > 1);
  if (contests.length === 0) return null;
  const reasons = contests.flatMap((figures) => [
    ...notices(figures),
    ...found.filter(({ drawn }) => figures.some(({ id }) => id === drawn.id)),
  ]);
  const figures = contests.flat();
  const base = asked?.against ?? null;
  // A ranking in place of the difference asked for would pass for it.
  const lacksBase = base !== null && figures.every(({ id }) => id !== base);
  return {
    bases: figures.slice(0, MOST_BASES),
    reasons,
    lacksBase,
    isShown: asked !== null && !lacksBase && (reasons.length === 0 || asked.isConfirmed),
  };
}

/** The panel with its rivals by value, each with its place and, against a base that is in it, its difference, and with the rows below it; what has no place among them comes last. */
export function rankedPanel(panel: Panel, asked: AskedComparison, language: Language): Panel {
  const rows = markRows(panel.rows);
  const apart = rows.filter(({ isApart }) => isApart);
  const groups = withRowsBelow(rows.filter(({ isApart }) => !isApart));
  const base = [...groups.keys()].find(({ id }) => id === asked.against) ?? null;
  const ranked = ranking([...groups.keys()]).flatMap(({ figure, ...places }): ChartRow[] => {
    const [row, ...below] = groups.get(figure) ?? [];
    return row ? [rankedRow(row, places, { base, language }), ...below] : [];
  });
  return { ...panel, rows: groups.size > 1 ? [...ranked, ...apart] : panel.rows };
}

/** Each rival with the rows that tell more of it, the rival first. */
function withRowsBelow(rows: readonly MarkRow[]): ReadonlyMap<Figure, readonly MarkRow[]> {
  const groups = new Map<Figure, MarkRow[]>();
  let last: MarkRow[] = [];
  for (const row of rows) {
    if (row.isBelow) {
      last.push(row);
    } else {
      last = [row];
      groups.set(row.figure, last);
    }
  }
  return groups;
}

function rankedRow(
  row: MarkRow,
  { first, last }: Omit<Ranked, "figure">,
  { base, language }: { readonly base: Figure | null; readonly language: Language },
): MarkRow {
  const { compare } = language.wording.charts;
  const distance = base && distanceWords(row.figure, base, language);
  return {
    ...row,
    name: compare.place(first, last) + row.name,
    detail: [distance, row.detail].filter(Boolean).join(" · "),
  };
}

function distanceWords(figure: Figure, base: Figure, { wording }: Language): string {
  const { compare } = wording.charts;
  if (figure === base) return compare.base;
  const found = difference(figure, base);
  return found ? compare.difference(found, figure.indicator.unit) : compare.unknown;
}
