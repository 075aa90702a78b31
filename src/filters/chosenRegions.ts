import type { Dataset } from "#domain/dataset.ts";
import type { Region } from "#domain/region.ts";
import type { View } from "#url/view.ts";

/** The regions of these codes, as an address names them; where it names none, the package's own choice, else all. */
export function chosenRegions(dataset: Dataset, codes: View["regions"]): readonly Region[] {
  if (codes !== null) return dataset.regions.filter(({ code }) => codes.has(code));
  return dataset.defaultRegions.length > 0 ? dataset.defaultRegions : dataset.regions;
}
