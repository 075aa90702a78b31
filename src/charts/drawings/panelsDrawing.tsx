import type { ReactNode } from "react";
import { type KeyEntry, MarkKey } from "#charts/frame/MarkKey.tsx";
import type { MarkRow } from "#charts/rows/chartRow.ts";
import { PanelStack } from "#charts/rows/PanelStack.tsx";
import { markRows, type Panel, valuesOf } from "#charts/rows/panel.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { Figure } from "#domain/figure.ts";
import type { Sentence } from "#i18n/sentence.ts";
import { type AskedComparison, type ComparisonOffer, comparisonOffer, rankedPanel } from "./comparison.ts";
import type { Language } from "./rateRows.ts";
import { capped } from "./rowCap.ts";

/** What a section puts into the chart frame: the marks and the words that go with just these marks. */
export interface Drawing {
  readonly drawn: readonly Figure[];
  readonly marks: number;
  readonly draw: (width: number) => ReactNode;
  readonly legend: ReactNode;
  readonly notes: readonly Sentence[];
  /** What may be ranked in it; null where there is nothing to compare. */
  readonly offer: ComparisonOffer | null;
}

/** In which look and language a chart is drawn, and under which title. */
export interface DrawingLook {
  readonly look: MarkLook;
  readonly language: Language;
  readonly title: string;
}

interface PanelsToDraw {
  readonly panels: readonly Panel[];
  readonly entries: readonly KeyEntry[];
  readonly asked: AskedComparison | null;
  /** Asked for the figures that are drawn, as rows beyond the cap are not, and whether they stand ranked at the reader's wish. */
  readonly notes: (drawn: readonly Figure[], isRanked: boolean) => readonly Sentence[];
}

/** A chart of rows, each panel on an axis of its own, with its key and notes. */
export function panelsDrawing(
  { panels, entries, asked, notes }: PanelsToDraw,
  { look, language, title }: DrawingLook,
): Drawing {
  const { charts } = language.wording;
  const offer = comparisonOffer(panels, asked);
  const isRanked = asked !== null && offer?.isShown === true;
  const ordered = isRanked ? panels.map((panel) => rankedPanel(panel, asked, language)) : panels;
  const { shown, marks, all } = capped(ordered);
  const rows = shown.flatMap((panel) => markRows(panel.rows));
  const drawn = rows.map(({ figure }) => figure);
  const [example] = rows;
  if (!example)
    return { drawn, marks: 0, draw: () => null, legend: null, notes: notes([], false), offer: null };
  const isDotted = shown.some(({ rows: own, axis }) => axis(valuesOf(own)).scale === "log");
  return {
    drawn,
    marks,
    draw: (width) => <PanelStack name={title} panels={shown} width={width} {...look} />,
    legend: (
      <MarkKey
        label={charts.keyLabel}
        entries={usedEntries(entries, rows)}
        shape={isDotted ? "dot" : "bar"}
        example={example}
        {...look}
      />
    ),
    notes: [
      ...(isRanked && offer.reasons.length > 0 ? [[charts.compare.confirmed]] : []),
      ...notes(drawn, isRanked),
      ...(shown.length > 1 ? [[charts.ownAxes]] : []),
      ...(all > marks ? [[charts.rowsCapped(marks, all)]] : []),
    ],
    offer,
  };
}

/** Only the entries whose marks are in the chart: a key explains, it does not advertise. */
function usedEntries(entries: readonly KeyEntry[], rows: readonly MarkRow[]): KeyEntry[] {
  return entries.filter((entry) =>
    rows.some(({ style, end, span }) => {
      if (entry.hasSpan) return span !== null;
      return entry.style === "solid" ? style === "solid" && end === entry.end : style === entry.style;
    }),
  );
}
