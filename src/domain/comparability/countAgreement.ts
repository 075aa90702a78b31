import type { Precision } from "#domain/precision.ts";

/** Half of the last digit that reports print, and what binary fractions may add to it. */
const TOLERANCE = 0.05 + 1e-9;

const agrees: Record<Precision, (above: number) => boolean> = {
  exact: (above) => Math.abs(above) <= TOLERANCE,
  about: (above) => Math.abs(above) <= TOLERANCE,
  at_least: (above) => above >= -TOLERANCE,
  at_most: (above) => above <= TOLERANCE,
  nearly: (above) => above <= TOLERANCE,
};

/** Whether the counts may be so far above the printed rate: "over 95 %" agrees with 98 of 100. */
export function agreesWithCounts(precision: Precision, above: number): boolean {
  return agrees[precision](above);
}
