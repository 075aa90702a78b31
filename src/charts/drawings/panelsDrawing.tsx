import { ChartKey } from "#charts/frame/ChartKey.tsx";
import { type KeyEntry, markKey } from "#charts/frame/markKey.tsx";
import type { MarkRow } from "#charts/rows/chartRow.ts";
import { PanelStack } from "#charts/rows/PanelStack.tsx";
import { markRows, type Panel, valuesOf } from "#charts/rows/panel.ts";
import type { NoticeOf } from "#domain/comparability/notice.ts";
import type { Figure } from "#domain/figure.ts";
import type { Sentence } from "#i18n/sentence.ts";
import { type AskedComparison, comparisonOffer, rankedPanel } from "./comparison.ts";
import type { Drawing, DrawingLook } from "./drawing.ts";
import { capped } from "./rowCap.ts";

interface PanelsToDraw {
  readonly panels: readonly Panel[];
  readonly entries: readonly KeyEntry[];
  readonly asked: AskedComparison | null;
  /** Where a report that is not drawn contradicts one that is. */
  readonly found: readonly NoticeOf<"reportsDiffer">[];
  /** Asked for the figures that are drawn, as rows beyond the cap are not, whether they stand ranked at the reader's wish, and in which panels. */
  readonly notes: (
    drawn: readonly Figure[],
    isRanked: boolean,
    shown: readonly Panel[],
  ) => readonly Sentence[];
}

/** A chart of rows, each panel on an axis of its own, with its key and notes. */
export function panelsDrawing(
  { panels, entries, asked, found, notes }: PanelsToDraw,
  { look, language, title }: DrawingLook,
): Drawing {
  const { charts } = language.wording;
  const offer = comparisonOffer(panels, { asked, found });
  const isRanked = asked !== null && offer?.isShown === true;
  const ordered = isRanked ? panels.map((panel) => rankedPanel(panel, asked, language)) : panels;
  const { shown, marks, all } = capped(ordered);
  const rows = shown.flatMap((panel) => markRows(panel.rows));
  const drawn = rows.map(({ figure }) => figure);
  const [example] = rows;
  if (!example) return { ...emptyDrawing, notes: notes([], false, []) };
  const isDotted = shown.some(({ rows: own, axis }) => axis(valuesOf(own)).scale === "log");
  const shape = isDotted ? "dot" : "bar";
  const key = markKey({ entries: usedEntries(entries, rows), shape, example }, look);
  return {
    drawn,
    marks,
    draw: (width) => <PanelStack name={title} panels={shown} width={width} {...look} />,
    legend: <ChartKey items={key} />,
    notes: [
      ...(isRanked && offer.reasons.length > 0 ? [[charts.compare.confirmed]] : []),
      ...notes(drawn, isRanked, shown),
      ...(shown.length > 1 ? [[charts.ownAxes]] : []),
      ...(all > marks ? [[charts.rowsCapped(marks, all)]] : []),
    ],
    offer,
    parts: { kind: "rows", panels: shown, key },
  };
}

const emptyDrawing: Drawing = {
  drawn: [],
  marks: 0,
  draw: () => null,
  legend: null,
  notes: [],
  offer: null,
  parts: { kind: "rows", panels: [], key: [] },
};

/** Only the entries whose marks are in the chart: a key explains, it does not advertise. */
function usedEntries(entries: readonly KeyEntry[], rows: readonly MarkRow[]): KeyEntry[] {
  return entries.filter((entry) =>
    rows.some(({ style, end, span }) => {
      if (entry.hasSpan) return span !== null;
      return entry.style === "solid" ? style === "solid" && end === entry.end : style === entry.style;
    }),
  );
}
