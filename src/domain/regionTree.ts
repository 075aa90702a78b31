import { encloses, type Region } from "./region.ts";

/** Parents before children, siblings in the order of their codes: the order of a gazetteer. */
export function inTreeOrder(regions: readonly Region[]): Region[] {
  const paths = new Map(regions.map((region) => [region, treePath(region)]));
  return [...regions].sort((a, b) => comparePaths(paths.get(a) ?? [], paths.get(b) ?? []));
}

function treePath(region: Region): string[] {
  const above = region.parent ? treePath(region.parent) : [];
  return [...above, region.code];
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [depth, code] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (code !== other) return code < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** The region and all that lies in it. */
export function withDescendants(region: Region, regions: readonly Region[]): Region[] {
  return regions.filter((other) => encloses(region, other));
}

/** The regions right below each region, by its code; those without a parent stand under "". */
export function childrenByParent(regions: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
  const children = new Map<string, Region[]>();
  for (const region of regions) {
    const parent = region.parent?.code ?? "";
    const siblings = children.get(parent);
    if (siblings) siblings.push(region);
    else children.set(parent, [region]);
  }
  return children;
}
