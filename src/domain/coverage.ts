import { type Level, levels, type Region } from "./region.ts";

/** How many of the chosen regions of one level report, and which do not. */
export interface LevelCoverage {
  readonly level: Level;
  readonly chosen: number;
  readonly reporting: number;
  readonly silent: readonly Region[];
}

/** Coverage by level, the highest level first; a level of which no region is chosen is absent. */
export function coverage(chosen: readonly Region[], reporting: ReadonlySet<string>): LevelCoverage[] {
  return levels.flatMap((level) => {
    const regions = chosen.filter((region) => region.level === level);
    const silent = regions.filter(({ code }) => !reporting.has(code));
    const counts = { level, chosen: regions.length, reporting: regions.length - silent.length, silent };
    return regions.length > 0 ? [counts] : [];
  });
}
