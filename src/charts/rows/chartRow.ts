import type { Figure } from "#domain/figure.ts";
import type { Precision } from "#domain/precision.ts";

/** How a mark is filled: what the number is, never told by colour alone. "context" is a region that contains others. */
export type MarkStyle = "solid" | "hollow" | "dashed" | "context";

/** How a mark ends: exact, open upwards (at least), below (at most) or unsure (about, nearly). */
export type MarkEnd = "exact" | "open" | "below" | "unsure";

/** The end that a precision is drawn with. */
export const endOfPrecision: Record<Precision, MarkEnd> = {
  exact: "exact",
  at_least: "open",
  at_most: "below",
  about: "unsure",
  nearly: "unsure",
};

/** One row that bears a mark. The texts are final; the chart only draws. */
export interface MarkRow {
  readonly kind: "mark";
  readonly key: string;
  /** The region; empty where the row above has named it. */
  readonly name: string;
  /** Under the name: population or date, where they differ between rows. */
  readonly under: string;
  readonly value: number;
  readonly style: MarkStyle;
  readonly end: MarkEnd;
  readonly label: string;
  /** Under the label: counts, borrowers, mean. */
  readonly detail: string;
  /** From the value drawn to one that another report gives for the same date; null where none differs. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly figure: Figure;
  /** Set of a row that only tells more of the row above, such as the resolved of the accepted cases, and is no rival of any. */
  readonly isBelow?: true;
  /** Set of a row of something else than what the rivals of its panel are, such as a loan that is only intended: it has no place among them. */
  readonly isApart?: true;
}

/** One row that names the group below it. */
export interface HeadingRow {
  readonly kind: "heading";
  readonly key: string;
  readonly text: string;
}

export type ChartRow = MarkRow | HeadingRow;
