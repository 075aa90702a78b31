import type { Region } from "#domain/region.ts";
import { childrenByParent, inTreeOrder } from "#domain/regionTree.ts";

/** A code with a star stands for the region and everything below it: "210000*". */
const STAR = "*";

/** The chosen regions in as few words as possible: a star wherever all below a region is chosen too. */
export function writeRegionCodes(chosen: ReadonlySet<string>, regions: readonly Region[]): string {
  const children = childrenByParent(regions);
  const whole = new Map<string, boolean>();
  for (const { code } of inTreeOrder(regions).reverse()) {
    const below = children.get(code) ?? [];
    whole.set(code, chosen.has(code) && below.every((child) => whole.get(child.code)));
  }
  const words: string[] = [];
  const visit = (region: Region) => {
    const below = children.get(region.code) ?? [];
    if (whole.get(region.code) && below.length > 0) {
      words.push(region.code + STAR);
      return;
    }
    if (chosen.has(region.code)) words.push(region.code);
    below.forEach(visit);
  };
  (children.get("") ?? []).forEach(visit);
  return words.join(",");
}

/** The codes that the text names, and the words of it that name no region. */
export function readRegionCodes(
  text: string,
  regions: readonly Region[],
): { codes: Set<string>; unknown: string[] } {
  const known = new Map(regions.map((region) => [region.code, region]));
  const children = childrenByParent(regions);
  const codes = new Set<string>();
  const unknown: string[] = [];
  const add = (region: Region) => {
    codes.add(region.code);
    children.get(region.code)?.forEach(add);
  };
  for (const word of text.split(",").filter((part) => part !== "")) {
    const region = known.get(word.endsWith(STAR) ? word.slice(0, -1) : word);
    if (!region) unknown.push(word);
    else if (word.endsWith(STAR)) add(region);
    else codes.add(region.code);
  }
  return { codes, unknown };
}
