import { type Fault, warningAt } from "#domain/fault.ts";
import type { Counts, Figure } from "#domain/figure.ts";
import { type PlacedFigure, unreplaced, valueSpot } from "./placedFigure.ts";

const RATE = "reopening_rate";

/** The indicators that print by themselves what a reopening rate has as its counts. */
const countOfRate: ReadonlyMap<string, keyof Counts> = new Map([
  ["reopened_count", "numerator"],
  ["total_count", "denominator"],
]);

/** Counts printed on their own that differ from those of the rate beside them: one of the two may be mistyped. */
export function countFaults(figures: readonly PlacedFigure[]): readonly Fault[] {
  const standing = unreplaced(figures);
  const rates = new Map<string, PlacedFigure>();
  for (const placed of standing) {
    const { indicator, counts } = placed.figure;
    const hasCounts = counts.numerator !== null || counts.denominator !== null;
    if (indicator.id === RATE && hasCounts) rates.set(groupKey(placed.figure), placed);
  }
  return standing.flatMap((placed) => {
    const part = countOfRate.get(placed.figure.indicator.id);
    const rate = part && rates.get(groupKey(placed.figure));
    return rate ? countFault(placed, rate, part) : [];
  });
}

/** Headline roundings ("nearly 30 000") differ by intent, so only exact counts are compared. */
function countFault(placed: PlacedFigure, rate: PlacedFigure, part: keyof Counts): readonly Fault[] {
  const { precision, value } = placed.figure;
  const expected = rate.figure.counts[part];
  if (precision !== "exact" || expected === null || expected === value) return [];
  return [warningAt(valueSpot(placed), "countContradictsRate", { rateRow: rate.row, expected })];
}

function groupKey({ region, population, asOf, report }: Figure): string {
  return [region.code, population?.id ?? "", asOf.date, report.id].join("|");
}
