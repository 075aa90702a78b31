import type { Dataset } from "./dataset.ts";

/** How much is reported of a region itself, without the regions in it. */
export interface RegionCounts {
  readonly figures: number;
  readonly measures: number;
}

/** The counts of each region by its code; one of which nothing is reported is absent. */
export function regionCounts({
  figures,
  measures,
}: Pick<Dataset, "figures" | "measures">): ReadonlyMap<string, RegionCounts> {
  const counts = new Map<string, { figures: number; measures: number }>();
  const countsOf = (code: string) => {
    const known = counts.get(code) ?? { figures: 0, measures: 0 };
    counts.set(code, known);
    return known;
  };
  for (const { region } of figures) countsOf(region.code).figures += 1;
  for (const { region } of measures) countsOf(region.code).measures += 1;
  return counts;
}
