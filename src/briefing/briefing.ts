import type { Precision } from "#domain/precision.ts";

/** A figure as a slide showed it, so that what changed since can be told even when the figure itself is gone. */
export interface ShownFigure {
  readonly id: string;
  /** Codes and ids, as the data has them. */
  readonly region: string;
  readonly indicator: string;
  readonly population: string | null;
  readonly value: number;
  readonly decimals: number;
  readonly precision: Precision;
  readonly asOf: string;
}

/** A bar of a chart that counts, such as the measures of a department. */
export interface ShownCount {
  /** The code of the region and the department's Chinese name: "430100-hitech/税务局". */
  readonly id: string;
  readonly count: number;
}

/** What a view showed when it was added, and in which version of the data. */
export interface Snapshot {
  readonly version: string;
  readonly figures: readonly ShownFigure[];
  readonly counts: readonly ShownCount[];
}

/** One chart with its choices: always an address, never pixels. */
export interface SlideView {
  /** What stands behind the page of the board: "#/?regions=210000*". Language and appearance are those of the room. */
  readonly address: string;
  /** The name of the chart on that page, as in `data-chart`. */
  readonly chart: string;
  readonly shown: Snapshot;
}

interface AnySlide {
  /** Unique within its briefing. */
  readonly id: string;
  /** What the speaker says; never on the screen of the room. */
  readonly notes: string;
}

export interface ViewSlide extends AnySlide {
  readonly kind: "view";
  readonly view: SlideView;
  /** Null for the sentence that the data offers. */
  readonly headline: string | null;
}

/** Two charts beside each other. */
export interface PairSlide extends AnySlide {
  readonly kind: "pair";
  readonly views: readonly [SlideView, SlideView];
  readonly headline: string | null;
}

export interface TextSlide extends AnySlide {
  readonly kind: "text";
  readonly title: string;
  readonly points: readonly string[];
}

export type Slide = ViewSlide | PairSlide | TextSlide;

/** An ordered list of slides. */
export interface Briefing {
  readonly id: string;
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** More than these no briefing holds, made here or read from outside. */
export const limits = {
  name: 200,
  headline: 400,
  notes: 10_000,
  points: 12,
  point: 400,
  slides: 200,
  address: 20_000,
  figures: 2_000,
} as const;

/** The charts of a slide, in the order on show. */
export function viewsOf(slide: Slide): readonly SlideView[] {
  if (slide.kind === "text") return [];
  return slide.kind === "view" ? [slide.view] : slide.views;
}
