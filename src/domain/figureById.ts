import type { Dataset } from "./dataset.ts";
import type { Figure } from "./figure.ts";
import { reopeningRates } from "./reopeningRates.ts";

/** The figure of an id, printed or derived from two printed ones ("F178/F179"); null where the data has none. */
export function figureById(id: string, { figures, indicators }: Dataset): Figure | null {
  const sources = new Set(id.split("/"));
  const printed = figures.filter((figure) => sources.has(figure.id));
  return [...printed, ...reopeningRates(printed, indicators)].find((figure) => figure.id === id) ?? null;
}
