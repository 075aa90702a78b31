import { useMemo } from "react";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Dataset } from "#domain/dataset.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";

/**
 * The data as it is shown: wherever its version stands, in charts, pictures, tables, talks and decks, own data says that
 * it is, and what the server no longer gives says when it was read. What stands above the pages goes with none of them.
 */
export function useStandingDataset(dataset: Dataset): Dataset {
  const standing = standingOf(usePackageOnShow().source);
  return useMemo(
    () => (standing ? { ...dataset, version: `${dataset.version} · ${standing}` } : dataset),
    [dataset, standing],
  );
}

/** In both languages, as a picture or a slide may be in another one than the page. */
function standingOf({ named, readOn }: PackageSource): string | undefined {
  // Two packages of one's own may be of one version, until one of them is published; their digits differ.
  const [, digits] = /^opened:.*-([0-9a-f]{8})$/.exec(named ?? "") ?? [];
  if (digits !== undefined) return `自己的数据 ${digits}，未发布 own data, not published`;
  return readOn && `${readOn} 读取 read on ${readOn}`;
}
