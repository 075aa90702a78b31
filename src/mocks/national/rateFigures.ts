import type { RegionRow } from "./nationalRegions.ts";
import { type Bound, loosened, type PrintedFigure, randomPrecision, worded } from "./printedFigure.ts";
import { between, type Random } from "./seededRandom.ts";

/** How the firms of one population in one region come back over the year. */
export interface Reopening {
  readonly firms: number;
  readonly shareAtStart: number;
  readonly shareAtEnd: number;
}

const DERIVED_SHARE = 0.03;

const firmsByLevel: ReadonlyMap<string, number> = new Map([
  ["nation", 400_000],
  ["province", 12_000],
  ["prefecture", 1_000],
]);

/** Each population reopens from a lower to a higher share, at its own pace in each region. */
export function randomReopening(region: RegionRow, random: Random): Reopening {
  return {
    firms: Math.round((firmsByLevel.get(region.level) ?? 100) * between(random, 0.3, 1.7)),
    shareAtStart: between(random, 0.1, 0.45),
    shareAtEnd: between(random, 0.75, 0.995),
  };
}

/** The rate of one week; `progress` runs from 0 to 1 over the year. */
export function printedRate(reopening: Reopening, progress: number, random: Random): PrintedFigure {
  const { firms, shareAtStart, shareAtEnd } = reopening;
  const reopened = Math.round(firms * (shareAtStart + (shareAtEnd - shareAtStart) * progress));
  const precision = randomPrecision(random);
  if (precision !== "exact") return boundedRate((reopened / firms) * 100, precision);
  return random() < DERIVED_SHARE ? countsOnly(reopened, firms) : rateWithCounts(reopened, firms);
}

function boundedRate(rate: number, precision: Bound): PrintedFigure {
  const value = loosened(rate, precision, 1);
  return { value, numerator: "", denominator: "", precision, as_printed: worded(precision, `${value}%`) };
}

function countsOnly(reopened: number, firms: number): PrintedFigure {
  const as_printed = `${firms}户|${reopened}户`;
  return { value: "", numerator: reopened, denominator: firms, precision: "exact", as_printed };
}

function rateWithCounts(reopened: number, firms: number): PrintedFigure {
  const value = ((reopened / firms) * 100).toFixed(1);
  const as_printed = `${firms}户|${reopened}户|${value}%`;
  return { value, numerator: reopened, denominator: firms, precision: "exact", as_printed };
}
