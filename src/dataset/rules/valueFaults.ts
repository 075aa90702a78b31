import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { agreesWithCounts } from "#domain/comparability/countAgreement.ts";
import { errorAt, type Fault, type Place, warningAt } from "#domain/fault.ts";
import type { Indicator } from "#domain/indicator.ts";

type FigureCells = Row<"figures">;

/** What is wrong between value, counts, population and the kind of the indicator. */
export function valueFaults(cells: FigureCells, indicator: Indicator, place: Place): readonly Fault[] {
  const faults =
    indicator.kind === "rate"
      ? rateFaults(cells, place)
      : [...amountFaults(cells, place), ...strayCounts(cells, place)];
  const { value } = cells;
  if (value?.unit && value.unit !== indicator.unit) {
    const details = { unit: value.unit, expected: indicator.unit };
    return [errorAt({ ...place, column: "value", found: written(value) }, "unitDiffers", details), ...faults];
  }
  const needsPopulation = indicator.kind === "rate" && indicator.theme === "reopening";
  if (!needsPopulation || cells.population !== null) return faults;
  return [errorAt({ ...place, column: "population" }, "rateNeedsPopulation", {}), ...faults];
}

function amountFaults({ value }: FigureCells, place: Place): readonly Fault[] {
  if (value === null) return [errorAt({ ...place, column: "value" }, "missingCell", {})];
  if (value.decimals === 0) return [];
  return [errorAt({ ...place, column: "value", found: written(value) }, "notInteger", {})];
}

function strayCounts({ numerator, denominator }: FigureCells, place: Place): readonly Fault[] {
  return Object.entries({ numerator, denominator }).flatMap(([column, count]) =>
    count === null ? [] : [errorAt({ ...place, column, found: String(count) }, "countsOnlyForRates", {})],
  );
}

function rateFaults(cells: FigureCells, place: Place): readonly Fault[] {
  const { value, numerator, denominator } = cells;
  const faults: Fault[] = [];
  const spot = { ...place, column: "value", found: value ? written(value) : "" };
  if (value === null && (numerator === null || denominator === null)) {
    faults.push(errorAt(spot, "rateNeedsValue", {}));
  }
  if (value !== null && value.value > 100) {
    faults.push(errorAt(spot, "outOfRange", { minimum: 0, maximum: 100 }));
  }
  const wrongCounts = countFaults(cells, place);
  return [...faults, ...wrongCounts, ...(wrongCounts.length === 0 ? contradictions(cells, place) : [])];
}

function countFaults({ numerator, denominator }: FigureCells, place: Place): readonly Fault[] {
  if (denominator === 0) {
    const range = { minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
    return [errorAt({ ...place, column: "denominator", found: "0" }, "outOfRange", range)];
  }
  if (numerator === null || denominator === null || numerator <= denominator) return [];
  const spot = { ...place, column: "numerator", found: String(numerator) };
  return [errorAt(spot, "numeratorAboveDenominator", { denominator })];
}

function contradictions(
  { value, numerator, denominator, precision }: FigureCells,
  place: Place,
): readonly Fault[] {
  if (value === null || numerator === null || denominator === null) return [];
  const computed = (numerator / denominator) * 100;
  if (agreesWithCounts(precision, computed - value.value)) return [];
  const spot = { ...place, column: "value", found: written(value) };
  return [warningAt(spot, "rateContradictsCounts", { computed: computed.toFixed(2) })];
}

function written({ value, decimals }: NonNullable<FigureCells["value"]>): string {
  return value.toFixed(decimals);
}
