import type { Figure } from "./figure.ts";
import { amountKey, type Latest, latestByKey } from "./latest.ts";
import { countsByStatement, sameStatement } from "./statement.ts";

/** The newest refund total of one region, population and period, with its number of refunds and their mean. */
export interface Refund {
  readonly amount: Latest;
  readonly cases: Figure | null;
  /** CNY a refund, derived; null where one of the two is not printed as exact. */
  readonly mean: number | null;
}

/** The ids of all that the refund chart is made of: refunds proper, no other relief. */
export const refundIndicators: readonly string[] = ["tax_refund_amount", "tax_refund_cases"];

/** Every figure that the refund chart is made of. */
export function refundFigures(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ indicator }) => refundIndicators.includes(indicator.id));
}

/** The newest refund total of each region, population and period, in the order in which they first appear. */
export function refunds(figures: readonly Figure[]): Refund[] {
  const amounts = figures.filter(({ indicator }) => indicator.id === "tax_refund_amount");
  const cases = countsByStatement(figures, "tax_refund_cases");
  return [...latestByKey(amounts, amountKey).values()].map((amount) => {
    const count = cases.get(sameStatement(amount.figure)) ?? null;
    return { amount, cases: count, mean: mean(amount.figure, count) };
  });
}

function mean(amount: Figure, cases: Figure | null): number | null {
  if (!cases || cases.value === 0) return null;
  return amount.precision === "exact" && cases.precision === "exact" ? amount.value / cases.value : null;
}
