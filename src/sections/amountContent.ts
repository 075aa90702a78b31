import type { Drawing } from "#charts/drawings/drawing.ts";
import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { Figure } from "#domain/figure.ts";
import type { Latest } from "#domain/latest.ts";
import type { Sentence } from "#i18n/sentence.ts";
import type { Wording } from "#i18n/wording.ts";
import type { Shown } from "./shown.ts";

/** What is particular to a chart of money. */
interface Amounts {
  readonly headline: Sentence;
  readonly title: string;
  readonly drawing: Drawing;
  readonly look: MarkLook;
  /** Every figure that the chart is made of, also those passed over. */
  readonly figures: readonly Figure[];
  readonly latest: readonly Latest[];
  /** Counts that stand in the labels of the amounts, such as borrowers. */
  readonly inLabels: readonly Figure[];
}

export interface AmountContent extends ChartContent, Pick<Amounts, "latest" | "inLabels"> {}

/** A chart of money with the words around it: what loans and refunds have in common. */
export function amountContent(
  { drawing, ...amounts }: Amounts,
  { dataset, view, onShow }: Shown,
  wording: Wording,
): AmountContent {
  const shown = amounts.latest.map(({ figure }) => figure);
  return {
    ...drawing,
    ...amounts,
    subtitle: [
      wording.charts.moneyUnit(view.scale),
      datesOf(shown, wording),
      coverageOf(shown, onShow.regions, wording),
    ].join(" · "),
    sources: sourcesOf(drawing.drawn),
    version: dataset.version,
    seen: view.seen,
  };
}
