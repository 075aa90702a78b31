import type { ChartStyle } from "#charts/chartStyle.ts";
import type { Drawing } from "#charts/drawings/drawing.ts";
import type { Source } from "#charts/drawings/frameTexts.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { Figure } from "#domain/figure.ts";
import type { Sentence } from "#i18n/sentence.ts";

/** All that a chart says and draws in one style, on the page as in a picture. */
export interface ChartContent extends Drawing {
  /** What the chart says, in a sentence. */
  readonly headline: Sentence;
  readonly title: string;
  readonly subtitle: string;
  readonly sources: readonly Source[];
  readonly version: string;
  /** The day as of which the board is read, which may be why nothing is drawn; null for the present. */
  readonly seen: string | null;
  readonly look: MarkLook;
  /** Every figure that the chart is made of, drawn or passed over, as its table lists them. */
  readonly figures: readonly Figure[];
}

/** The same chart in any style: what the page shows on a card, a picture lays out anew. */
export type ContentIn<Content extends ChartContent = ChartContent> = (style: ChartStyle) => Content;
