import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import type { Population } from "./population.ts";
import { shareOf } from "./shareOf.ts";
import { countsByStatement, sameMoment, sameStatement } from "./statement.ts";

/** What is measured by a reopening rate; the chart of rates draws no other indicator. */
const RATE = "reopening_rate";

/**
 * All reopening rates among the figures: the reported ones, and one derived from each pair of exact
 * reopened and total counts that a report prints without their rate. Superseded counts give none.
 */
export function reopeningRates(figures: readonly Figure[], indicators: readonly Indicator[]): Figure[] {
  const rates = figures.filter(({ indicator }) => indicator.id === RATE);
  const rate = indicators.find(({ id }) => id === RATE);
  if (!rate) return rates;
  const known = new Set(rates.map(sameMoment));
  const totals = countsByStatement(figures, "total_count");
  const derived = figures.flatMap((reopened) => {
    if (reopened.indicator.id !== "reopened_count" || reopened.supersededBy !== null) return [];
    // A rate does not accumulate: it is printed without the day that its counts begin on.
    if (known.has(sameMoment(reopened))) return [];
    const total = totals.get(sameStatement(reopened));
    return total && isShare(reopened, total) ? [derivedRate(reopened, total, rate)] : [];
  });
  return [...rates, ...derived];
}

/** Whether the two counts give one exact rate: "over 500 of 700" would only give a bound. */
function isShare(reopened: Figure, total: Figure): boolean {
  const areExact = reopened.precision === "exact" && total.precision === "exact";
  return areExact && total.value > 0 && reopened.value <= total.value;
}

function derivedRate(reopened: Figure, total: Figure, indicator: Indicator): Figure {
  return {
    ...reopened,
    id: `${reopened.id}/${total.id}`,
    indicator,
    ...shareOf(reopened.value, total.value),
    basis: "derived",
    counts: { numerator: reopened.value, denominator: total.value },
    asPrinted: `${reopened.asPrinted}|${total.asPrinted}`,
    // It is the count that replaces another count; no rate was printed before.
    replaces: null,
  };
}

/** A population with the number of regions that report a rate of it. */
export interface PopulationCoverage {
  readonly population: Population;
  readonly regions: number;
}

/** The populations of the rates that still stand, the one of most regions first. */
export function ratePopulations(rates: readonly Figure[]): PopulationCoverage[] {
  const regions = new Map<string, { population: Population; codes: Set<string> }>();
  for (const { population, region, supersededBy } of rates) {
    if (!population || supersededBy !== null) continue;
    const entry = regions.get(population.id) ?? { population, codes: new Set() };
    regions.set(population.id, entry);
    entry.codes.add(region.code);
  }
  return [...regions.values()]
    .map(({ population, codes }) => ({ population, regions: codes.size }))
    .sort((a, b) => b.regions - a.regions);
}
