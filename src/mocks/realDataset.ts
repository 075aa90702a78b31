import { readFile } from "node:fs/promises";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";

/** For Vitest: the real package of public/data, read and checked as the page reads it. */
export async function realDataset(): Promise<Dataset> {
  const { dataset } = await checkedPackage(async (path) => readFile(`public/data/${path}`));
  if (!dataset) throw new Error("public/data/datapackage.json cannot be read.");
  return dataset;
}

/** The figures with these ids, in their order. */
export function figuresNamed({ figures }: Dataset, ...ids: readonly string[]): Figure[] {
  return ids.map((id) => {
    const found = figures.find((figure) => figure.id === id);
    if (!found) throw new Error(`public/data/figures.csv has no figure ${id}.`);
    return found;
  });
}
