import type { AsOf } from "./asOf.ts";
import type { BilingualText } from "./bilingualText.ts";
import type { Indicator } from "./indicator.ts";
import type { Population } from "./population.ts";
import type { Precision } from "./precision.ts";
import type { Region } from "./region.ts";
import type { Report } from "./report.ts";

/** One reported value with all that keeps it in its context. */
export interface Figure {
  readonly id: string;
  readonly region: Region;
  readonly indicator: Indicator;
  /** Null where the report does not say whom it counts. */
  readonly population: Population | null;
  /** In the indicator's unit, never rounded; of a derived rate the full quotient. */
  readonly value: number;
  /** Decimals as printed: 50.0 has one. */
  readonly decimals: number;
  readonly precision: Precision;
  /** "stated" as printed in the report, "derived" where the board computed it from the printed counts. */
  readonly basis: "stated" | "derived";
  /** The printed counts of a rate, as far as they are printed. */
  readonly counts: Counts;
  /** Where a cumulative figure begins to count, if the report says so. */
  readonly since: string | null;
  readonly asOf: AsOf;
  readonly report: Report;
  /** The n-th non-blank line of the report's text, where the text was at hand. */
  readonly paragraph: number | null;
  /** The figures exactly as the report prints them, several parted by "|". */
  readonly asPrinted: string;
  readonly note: BilingualText | null;
  /** The id of the total that this figure is a part of. */
  readonly partOf: string | null;
  /** The id of the older figure that this one corrects; the older one stays. */
  readonly replaces: string | null;
  /** The id of the later figure that corrects this one; null where this one still stands. */
  readonly supersededBy: string | null;
}

/** 30 of 30: how many of how many. */
export interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}
