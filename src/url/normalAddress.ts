import type { Dataset } from "#domain/dataset.ts";
import type { Address } from "./address.ts";
import { readView, writeView } from "./view.ts";

/** The address as the board itself writes it, without what means nothing. Addresses of one view are equal then. */
export function normalAddress({ path, parameters }: Address, dataset: Dataset): Address {
  return { path, parameters: writeView(readView(parameters, dataset).view, dataset) };
}
