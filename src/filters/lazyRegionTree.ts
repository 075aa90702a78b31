import { lazy } from "react";

/** Fetches the tree of regions, which the first view keeps behind its button. */
export function regionTree() {
  return import("./RegionTree.tsx");
}

/** The tree of regions, once its code has come; the application fetches that ahead when it is idle. */
export const RegionTree = lazy(async () => ({ default: (await regionTree()).RegionTree }));
