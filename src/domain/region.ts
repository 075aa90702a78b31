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

/** A text of the data in both languages of the board. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Whether `outer` is `inner` itself or one of the regions above it. */
export function encloses(outer: Region, inner: Region): boolean {
  for (let region: Region | null = inner; region; region = region.parent) {
    if (region.code === outer.code) return true;
  }
  return false;
}

/**
 * Whether the two may count the same firms: one lies in the other, or one is an area whose
 * members no report lists, so that anything under its parent may belong to it.
 */
export function overlap(a: Region, b: Region): boolean {
  return encloses(a, b) || encloses(b, a) || mayContain(a, b) || mayContain(b, a);
}

function mayContain(area: Region, other: Region): boolean {
  return area.level === "area" && area.parent !== null && encloses(area.parent, other);
}
