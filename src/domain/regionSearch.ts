import { encloses, type Region } from "./region.ts";
import { plain } from "./searchText.ts";

/** What a search for regions finds. */
export interface FoundRegions {
  readonly hits: readonly Region[];
  /** The hits, with the way to them from above and what lies in them. */
  readonly shown: readonly Region[];
}

/** The regions that the text names in Chinese, English or by the beginning of their code; null for a text of nothing but spaces. */
export function foundRegions(regions: readonly Region[], search: string): FoundRegions | null {
  const wanted = plain(search);
  if (wanted === "") return null;
  const hits = regions.filter(
    ({ code, name }) =>
      plain(code).startsWith(wanted) || plain(name.zh).includes(wanted) || plain(name.en).includes(wanted),
  );
  const isNear = (region: Region, hit: Region) => encloses(region, hit) || encloses(hit, region);
  return { hits, shown: regions.filter((region) => hits.some((hit) => isNear(region, hit))) };
}
