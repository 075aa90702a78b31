import { dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import { type PointShape, pointShapes } from "./pointShape.ts";

/** A figure where it stands in a chart over time. */
export interface PlacedPoint {
  readonly figure: Figure;
  readonly shape: PointShape;
  readonly place: { readonly x: number; readonly y: number; readonly size: number };
}

interface Scales {
  /** From a day of the calendar. */
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** The radius of a point. */
  readonly size: number;
}

/** Every figure at the day as of which it holds, whenever it was reported, series by series. */
export function timePoints(series: readonly FigureSeries[], { x, y, size }: Scales): PlacedPoint[] {
  return series.flatMap(({ figures }, index) =>
    figures.map((figure) => ({
      figure,
      shape: shapeOf(index),
      place: { x: x(dayNumber(figure.asOf.date)), y: y(figure.value), size },
    })),
  );
}

/** The shape of the points of a series by its place among the series. */
export function shapeOf(index: number): PointShape {
  return pointShapes[index % pointShapes.length] ?? "circle";
}
