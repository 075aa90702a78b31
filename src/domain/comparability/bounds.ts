import type { Figure } from "#domain/figure.ts";
import type { Precision } from "#domain/precision.ts";
import type { Notice } from "./notice.ts";

/** Where a value is not exact: a bound or a rounded number has no certain place among others, not even among other bounds. */
export function boundNotice(figures: readonly Figure[]): Notice[] {
  const bounded = figures.filter(({ precision }) => precision !== "exact");
  if (bounded.length === 0 || figures.length < 2) return [];
  const isAllLower = bounded.every(({ precision }) => precision === "at_least");
  return [{ kind: "boundedBesideExact", bounded: bounded.length, isAllLower }];
}

/** The least that the value may be. A rounded value excludes nothing: "about 90 %" and 88.9 % are told of one thing. */
export function lowerBound({ value, precision }: Figure): number {
  return precision === "exact" || precision === "at_least" ? value : Number.NEGATIVE_INFINITY;
}

/** The most that the value may be. */
export function upperBound({ value, precision }: Figure): number {
  return precision === "exact" || precision === "at_most" ? value : Number.POSITIVE_INFINITY;
}

/** Between what a value may lie, both ends included. */
export interface Possible {
  readonly least: number;
  readonly most: number;
}

/** Between what a value lies, as far as words can tell: "about" and "nearly" reach to the next value that would be rounded so. */
export function possibleValues(figure: Figure): Possible {
  const { value, precision } = figure;
  const step = roundingStep(figure);
  const most = figure.indicator.unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
  const possible: Record<Precision, Possible> = {
    exact: { least: value, most: value },
    at_least: { least: value, most: Math.max(value, most) },
    at_most: { least: Number.NEGATIVE_INFINITY, most: value },
    nearly: { least: value - step, most: value },
    about: { least: value - step, most: value + step },
  };
  return possible[precision];
}

/** One of the last digit that is not zero: 10 of 90, 1 of 98. Printed decimals count even where they are zero: 0.1 of 50.0. */
function roundingStep({ value, decimals }: Figure): number {
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  return decimals > 0 || value === 0 ? 10 ** -decimals : 10 ** zeros;
}
