import type { ReactNode } from "react";
import type { MarkEnd, MarkStyle } from "#charts/rows/chartRow.ts";

/** What a mark in the chart means: the mark itself as SVG, in a box of its own, and its meaning in words. */
export interface KeyItem {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly symbol: ReactNode;
  /** Which mark of a chart of rows it explains, for whoever draws it by other means. */
  readonly mark?: KeyMark;
}

/** A mark by its filling and its ending. */
export interface KeyMark {
  readonly style: MarkStyle;
  readonly end: MarkEnd;
  /** Whether it stands for the span between two reports. */
  readonly hasSpan: boolean;
}
