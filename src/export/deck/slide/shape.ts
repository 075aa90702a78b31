import type { KeyMark } from "#charts/frame/keyItem.ts";
import type { NativeChart } from "#export/deck/chart/nativeChart.ts";

/** A place on a slide, in points of a 72nd of an inch. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
}

/** A paragraph with its runs, and whether it is a point of a list. */
export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly isPoint: boolean;
}

/** The symbol of a key: the mark of a chart of rows in its own colours. */
export interface KeySymbol {
  readonly mark: KeyMark;
  readonly shape: "bar" | "dot";
  readonly accent: string;
}

/** What stands on a slide. Names are what a program lists the shapes by. */
export type Shape =
  | { readonly kind: "title"; readonly box: Box; readonly text: string; readonly size: number }
  | { readonly kind: "points"; readonly box: Box; readonly points: readonly string[]; readonly size: number }
  | {
      readonly kind: "text";
      readonly name: string;
      readonly box: Box;
      readonly paragraphs: readonly Paragraph[];
      readonly anchor: "t" | "ctr" | "b";
    }
  | { readonly kind: "symbol"; readonly box: Box; readonly symbol: KeySymbol }
  | {
      readonly kind: "chart";
      readonly name: string;
      readonly box: Box;
      readonly altText: string;
      readonly chart: NativeChart;
    }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly box: Box;
      readonly altText: string;
      readonly size: number;
      /** The first row is the header. */
      readonly rows: readonly (readonly string[])[];
      /** The shares of the width that columns take, together 1. */
      readonly columns: readonly number[];
    }
  | { readonly kind: "picture"; readonly box: Box; readonly altText: string; readonly png: Uint8Array };

/** One slide of the file. */
export interface Page {
  readonly layout: "title" | "points" | "blank";
  readonly shapes: readonly Shape[];
  readonly notes: string;
}

/** How large slides are. */
export const slideSizes = {
  wide: { width: 960, height: 540 },
  classic: { width: 720, height: 540 },
} as const;
