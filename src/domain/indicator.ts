import type { BilingualText } from "./bilingualText.ts";

export const themes = ["reopening", "loans", "refunds", "relief", "services", "jobs", "support"] as const;
export type Theme = (typeof themes)[number];

/** Percent from 0 to 100; CNY in whole yuan; count in whole units. */
export const units = ["percent", "CNY", "count"] as const;
export type Unit = (typeof units)[number];

/** A rate is meaningless without its population; an amount is money; a count is a number of firms, cases, people … */
export const kinds = ["rate", "amount", "count"] as const;
export type Kind = (typeof kinds)[number];

/** What is measured. */
export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly name: BilingualText;
  readonly definition: BilingualText;
}
