import type { Locale } from "./locale.ts";
import type { Measure } from "./measure.ts";
import { inTreeOrder } from "./regionTree.ts";

/** What a table of measures may be sorted by. */
export type MeasureOrder = "region" | "department" | "limit";

/**
 * The measures sorted by region as in a gazetteer, by the first department named, or those with a time limit
 * first. Measures without a department come last. Otherwise they keep the order of the file.
 */
export function orderedMeasures(
  measures: readonly Measure[],
  order: MeasureOrder,
  locale: Locale,
): readonly Measure[] {
  const regions = inTreeOrder([...new Set(measures.map(({ region }) => region))]);
  const rank = new Map(regions.map((region, index) => [region, index]));
  const byRegion = (a: Measure, b: Measure) => (rank.get(a.region) ?? 0) - (rank.get(b.region) ?? 0);
  const collator = new Intl.Collator(locale === "zh" ? "zh-CN" : "en");
  const byDepartment = (a: Measure, b: Measure) => {
    const [first, second] = [a.departments[0], b.departments[0]];
    if (!first || !second) return Number(!first) - Number(!second);
    return collator.compare(first[locale], second[locale]);
  };
  const byLimit = (a: Measure, b: Measure) => Number(a.timeLimit === null) - Number(b.timeLimit === null);
  const compare = {
    region: byRegion,
    department: (a: Measure, b: Measure) => byDepartment(a, b) || byRegion(a, b),
    limit: (a: Measure, b: Measure) => byLimit(a, b) || byRegion(a, b),
  }[order];
  return [...measures].sort(compare);
}
