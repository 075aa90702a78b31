import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import type { Fault } from "#domain/fault.ts";
import { encloses, type Region } from "#domain/region.ts";
import type { Indexed } from "./indexed.ts";
import { referenceFaults } from "./indexed.ts";

export interface DefaultRegions {
  readonly regions: readonly Region[];
  readonly faults: readonly Fault[];
}

/** The regions that the codes name, in the order of the file; "210000*" names a region and all below it. */
export function defaultRegionsOf(codes: readonly string[], regions: Indexed<Region>): DefaultRegions {
  const named = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, pattern] of codes.entries()) {
    const code = pattern.replace(/\*$/, "");
    const spot = { file: DESCRIPTOR_FILE, column: `defaultRegions[${index}]`, found: code };
    const outer = regions.items.get(code);
    if (outer) for (const inner of pattern === code ? [outer] : below(outer, regions)) named.add(inner.code);
    faults.push(...referenceFaults(spot, regions).map((fault): Fault => ({ ...fault, severity: "warning" })));
  }
  return { regions: [...regions.items.values()].filter(({ code }) => named.has(code)), faults };
}

function below(outer: Region, { items }: Indexed<Region>): readonly Region[] {
  return [...items.values()].filter((inner) => encloses(outer, inner));
}
