import type { Figure } from "#domain/figure.ts";
import { contains, type Region } from "#domain/region.ts";
import type { Notice } from "./notice.ts";

/** Each region on show that contains, or may contain, others on show. */
export function nestingNotices(figures: readonly Figure[]): Notice[] {
  const regions = [...new Map(figures.map(({ region }) => [region.code, region])).values()];
  // Asked of every pair, hundreds of regions would take long; only a region above another, or an area, can contain it.
  const parents = new Set(regions.flatMap(ancestorCodes));
  const outers = regions.filter(({ code, level }) => parents.has(code) || level === "area");
  return outers.flatMap((outer) => {
    const inner = regions.filter((other) => contains(outer, other));
    return inner.length > 0 ? [{ kind: "regionsOverlap" as const, outer, inner }] : [];
  });
}

function ancestorCodes({ parent }: Region): string[] {
  return parent ? [parent.code, ...ancestorCodes(parent)] : [];
}
