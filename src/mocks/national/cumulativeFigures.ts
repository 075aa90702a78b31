import type { RegionRow } from "./nationalRegions.ts";
import { loosened, type PrintedFigure, randomPrecision, worded } from "./printedFigure.ts";
import { between, type Random } from "./seededRandom.ts";

/** What a region has reached at the end of the year, by indicator: money in CNY, the rest counted. */
export type YearTotals = Readonly<
  Record<"loans_disbursed" | "loans_intended" | "loan_borrowers" | RefundTotal, number>
>;
type RefundTotal = "tax_refund_amount" | "tax_refund_cases";

const WAN = 10_000;
const YI = 100_000_000;

const borrowersByLevel: ReadonlyMap<string, number> = new Map([
  ["nation", 900_000],
  ["province", 30_000],
  ["prefecture", 2_500],
]);

/** Totals that fit each other: more is intended than disbursed, and a borrower or a refund has a believable mean. */
export function randomYearTotals(region: RegionRow, random: Random): YearTotals {
  const loan_borrowers = (borrowersByLevel.get(region.level) ?? 100) * between(random, 0.4, 1.6);
  const loans_disbursed = loan_borrowers * between(random, 300_000, 900_000);
  const tax_refund_cases = loan_borrowers * between(random, 1, 3);
  return {
    loans_disbursed,
    loans_intended: loans_disbursed * between(random, 1.2, 3),
    loan_borrowers,
    tax_refund_amount: tax_refund_cases * between(random, 80_000, 240_000),
    tax_refund_cases,
  };
}

/** Money as bulletins print it: from an 亿元 on in hundredths of it, a bounded one in tenths, below that in 万元. */
export function printedAmount(amount: number, random: Random): PrintedFigure {
  const precision = randomPrecision(random);
  if (amount < YI) {
    const wan = Math.round(amount / WAN);
    return figure(wan * WAN, "exact", `${wan}万元`);
  }
  if (precision === "exact") {
    const hundredths = Math.round(amount / (YI / 100));
    return figure(hundredths * (YI / 100), "exact", `${hundredths / 100}亿元`);
  }
  const tenths = loosened(amount / (YI / 10), precision, 1);
  return figure(tenths * (YI / 10), precision, worded(precision, `${tenths / 10}亿元`));
}

/** A number of firms or refunds; a bounded one to the full hundred. */
export function printedCount(count: number, counted: string, random: Random): PrintedFigure {
  const precision = randomPrecision(random);
  if (precision === "exact" || count < 1_000)
    return figure(Math.round(count), "exact", `${Math.round(count)}${counted}`);
  const hundreds = loosened(count, precision, 100);
  return figure(hundreds, precision, worded(precision, `${hundreds}${counted}`));
}

function figure(value: number, precision: PrintedFigure["precision"], as_printed: string): PrintedFigure {
  return { value, numerator: "", denominator: "", precision, as_printed };
}
