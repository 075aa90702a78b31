import type { Figure } from "#domain/figure.ts";
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
