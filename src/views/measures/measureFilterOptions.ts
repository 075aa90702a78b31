import type { BilingualText } from "#domain/bilingualText.ts";
import type { Measure } from "#domain/measure.ts";
import type { Region } from "#domain/region.ts";
import { inTreeOrder } from "#domain/regionTree.ts";

/** The regions that have measures, as in a gazetteer, with how many. */
export function regionOptions(measures: readonly Measure[]): { region: Region; measures: number }[] {
  const counts = new Map<Region, number>();
  for (const { region } of measures) counts.set(region, (counts.get(region) ?? 0) + 1);
  return inTreeOrder([...counts.keys()]).map((region) => ({ region, measures: counts.get(region) ?? 0 }));
}

/** A name of departments, with the regions that have one of that name and how many measures name it. */
export interface DepartmentOption {
  readonly name: BilingualText;
  readonly regions: readonly Region[];
  readonly measures: number;
}

/** The names of departments, that of most measures first. */
export function departmentOptions(measures: readonly Measure[]): DepartmentOption[] {
  const options = new Map<string, { name: BilingualText; regions: Set<Region>; ids: Set<string> }>();
  for (const { id, region, departments } of measures) {
    for (const name of departments) {
      const option = options.get(name.zh) ?? { name, regions: new Set(), ids: new Set() };
      options.set(name.zh, option);
      option.regions.add(region);
      option.ids.add(id);
    }
  }
  return [...options.values()]
    .map(({ name, regions, ids }) => ({ name, regions: [...regions], measures: ids.size }))
    .sort((a, b) => b.measures - a.measures);
}
