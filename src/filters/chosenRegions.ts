import type { Dataset } from "#domain/dataset.ts";
import type { Region } from "#domain/region.ts";
import type { View } from "#url/view.ts";

/** The regions of a view: those of its address, else the package's own choice, else all. */
export function chosenRegions(dataset: Dataset, view: View): readonly Region[] {
  const { regions: codes } = view;
  if (codes !== null) return dataset.regions.filter(({ code }) => codes.has(code));
  return dataset.defaultRegions.length > 0 ? dataset.defaultRegions : dataset.regions;
}
