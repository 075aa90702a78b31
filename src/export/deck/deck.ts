import type { ChartContent } from "#charts/frame/chartContent.ts";
import type { Locale } from "#domain/locale.ts";

/** A briefing as it is written into a PPTX file. All texts are in the language of `locale`. */
export interface Deck {
  readonly title: string;
  readonly locale: Locale;
  readonly size: DeckSize;
  readonly slides: readonly DeckSlide[];
}

/** 16:9 of 13.333 by 7.5 inches, or 4:3 of 10 by 7.5. */
export type DeckSize = "wide" | "classic";

export type DeckSlide = ChartSlide | PairSlide | TextSlide;

/** A chart with all the words that keep it in its context. */
export interface DeckChart {
  readonly title: string;
  readonly subtitle: string;
  /** Drawn in the light palette, as slides are white. */
  readonly chart: ChartContent;
  /** What the comparability guard and the chart have to say, a sentence each. */
  readonly notices: readonly string[];
  readonly source: string;
  readonly asOf: string;
  /** For who does not see the chart. */
  readonly altText: string;
}

interface Spoken {
  readonly speakerNotes: string;
}

export interface ChartSlide extends DeckChart, Spoken {
  readonly kind: "chart";
  readonly headline: string;
}

/** Two charts side by side. Where they do not fit there, each has a slide of its own. */
export interface PairSlide extends Spoken {
  readonly kind: "pair";
  readonly headline: string;
  readonly charts: readonly [DeckChart, DeckChart];
}

export interface TextSlide extends Spoken {
  readonly kind: "text";
  readonly title: string;
  readonly points: readonly string[];
}
