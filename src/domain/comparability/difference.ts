import type { Figure } from "#domain/figure.ts";
import type { Precision } from "#domain/precision.ts";

/** How much one value is above another (below zero: under it), and how exactly that is known. */
export interface Difference {
  readonly value: number;
  /** Decimals that both values are printed with at most. */
  readonly decimals: number;
  readonly precision: Precision;
}

/** Which way the distance to an exact value is open. */
const turned: Readonly<Record<Precision, Precision>> = {
  exact: "exact",
  at_least: "at_most",
  at_most: "at_least",
  nearly: "about",
  about: "about",
};

/** "Nearly 80" less 70 is about 10: rounding has no side any more. */
const inDifference: Readonly<Record<Precision, Precision>> = {
  exact: "exact",
  at_least: "at_least",
  at_most: "at_most",
  nearly: "about",
  about: "about",
};

/**
 * The first value less the second, of one unit: of "over 90" and 74 "at least 16". Null where nothing follows,
 * as between two lower bounds.
 */
export function difference(figure: Figure, base: Figure): Difference | null {
  const precision = precisionOfDifference(inDifference[figure.precision], turned[base.precision]);
  if (precision === null || figure.indicator.unit !== base.indicator.unit) return null;
  const decimals = Math.max(figure.decimals, base.decimals);
  // The digits as printed, since 74.28 - 66.84 in binary fractions is 7.439999….
  return { value: Number((figure.value - base.value).toFixed(decimals)), decimals, precision };
}

function precisionOfDifference(own: Precision, ofBase: Precision): Precision | null {
  if (own === "exact") return ofBase;
  return ofBase === "exact" || ofBase === own ? own : null;
}
