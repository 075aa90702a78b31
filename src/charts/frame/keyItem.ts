import type { ReactNode } from "react";

/** What a mark in the chart means: the mark itself as SVG, in a box of its own, and its meaning in words. */
export interface KeyItem {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly symbol: ReactNode;
}
