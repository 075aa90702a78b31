import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { figuresOnShow, mayLieIn } from "#domain/figuresOnShow.ts";
import { themes } from "#domain/indicator.ts";
import type { Measure } from "#domain/measure.ts";
import type { Region } from "#domain/region.ts";
import { chosenRegions } from "#filters/chosenRegions.ts";
import type { View } from "#url/view.ts";

/** What a view of the data set has on show. */
export interface OnShow {
  readonly regions: readonly Region[];
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
}

/** The regions, figures and measures that the view chooses, kept while neither changes. */
export function useOnShow(dataset: Dataset, view: View): OnShow {
  const { from, to } = view;
  // Each reading of an address makes a new set of the same codes.
  const chosen = view.regions === null ? null : [...view.regions].join();
  return useMemo(
    () => onShowOf(dataset, { regions: chosen === null ? null : new Set(chosen.split(",")), from, to }),
    [dataset, chosen, from, to],
  );
}

/** The regions, figures and measures that a view chooses. */
export function onShowOf(dataset: Dataset, view: Pick<View, "regions" | "from" | "to">): OnShow {
  const { from, to } = view;
  const regions = chosenRegions(dataset, view.regions);
  const codes = new Set(regions.map(({ code }) => code));
  return {
    regions,
    figures: figuresOnShow(dataset.figures, { regions: codes, from, to }),
    measures: dataset.measures.filter(
      ({ region, issued }) => codes.has(region.code) && isIn({ from, to }, issued?.date),
    ),
  };
}

/** What the page of one region has on show. */
export function onShowOfRegion(region: Region, { figures, measures }: Dataset): OnShow {
  return {
    regions: [region],
    figures: figures.filter((figure) => figure.region.code === region.code),
    measures: measures.filter((measure) => measure.region.code === region.code),
  };
}

/** A measure without a date may lie in any period. */
function isIn({ from, to }: Pick<View, "from" | "to">, date: string | undefined): boolean {
  return date === undefined || mayLieIn(date, from, to);
}

/** The figures of each theme, in the order of the themes. */
export function figuresByTheme(figures: readonly Figure[]) {
  return themes.map((theme) => ({
    theme,
    figures: figures.filter(({ indicator }) => indicator.theme === theme),
  }));
}
