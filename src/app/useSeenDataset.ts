import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { datasetSeenOn } from "#domain/seenOn.ts";

/** The data set as it could be read on a day; all of it where no day is chosen. */
export function useSeenDataset(dataset: Dataset, day: string | null): { dataset: Dataset; maybe: number } {
  return useMemo(() => (day === null ? { dataset, maybe: 0 } : datasetSeenOn(dataset, day)), [dataset, day]);
}
