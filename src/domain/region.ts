import type { BilingualText } from "./bilingualText.ts";

/** From the nation down. A zone is a development zone; an area is a group of divisions that a report names without listing them. */
export const levels = ["nation", "province", "prefecture", "county", "zone", "area"] as const;
export type Level = (typeof levels)[number];

/** A division with its GB/T 2260 code, or a zone or area with an own code such as "430100-hitech". */
export interface Region {
  readonly code: string;
  readonly level: Level;
  /** The region it lies in; the nation alone lies in none. */
  readonly parent: Region | null;
  readonly name: BilingualText;
  /** Whether the code is one of GB/T 2260 or our own. */
  readonly hasStandardCode: boolean;
}

/** Whether `outer` is `inner` itself or one of the regions above it. */
export function encloses(outer: Region, inner: Region): boolean {
  for (let region: Region | null = inner; region; region = region.parent) {
    if (region.code === outer.code) return true;
  }
  return false;
}

/**
 * Whether `inner` is counted in `outer`, or may be: no report lists the members of an area,
 * so that anything under its parent may belong to it.
 */
export function contains(outer: Region, inner: Region): boolean {
  if (outer.code === inner.code) return false;
  return encloses(outer, inner) || mayContain(outer, inner);
}

function mayContain(area: Region, { code, level, parent }: Region): boolean {
  if (area.level !== "area" || area.parent === null || parent === null) return false;
  // Areas side by side are told apart by the report that names them.
  if (level === "area" && parent.code === area.parent.code) return false;
  return code !== area.parent.code && encloses(area.parent, parent);
}
