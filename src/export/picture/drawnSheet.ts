import type { ChartStyle } from "#charts/chartStyle.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { PlacedChart } from "./chartBlock.ts";
import type { PlacedKeyItem } from "./keyRows.ts";
import type { TextLine } from "./textBlocks.ts";

/** A chart at its place, with the name it is read out by and the look of its marks. */
export type SheetChart = PlacedChart & { readonly name: string; readonly look: MarkLook };

/** A straight line from left to right, or a bar where it is thick. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly colour: string;
}

/** Everything that is drawn together at its place, in pixels: a picture, a slide, a figure on paper. */
export interface DrawnSheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly style: ChartStyle;
  readonly lines: readonly TextLine[];
  readonly key: readonly PlacedKeyItem[];
  readonly rules: readonly Rule[];
  readonly charts: readonly SheetChart[];
}

/** How many marks it bears. */
export function markCount({ charts }: Pick<DrawnSheet, "charts">): number {
  return charts.reduce((count, { marks }) => count + marks, 0);
}
