import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Dataset } from "#domain/dataset.ts";

/** The package that the page shows, and the way to another. */
export interface PackageOnShow {
  readonly source: PackageSource;
  /** The package that the address of the page names, whatever is on show. */
  readonly own: PackageSource;
  /** Stands above every page where it is not the board's own package: says what is on show, with a way back. */
  readonly notice?: ReactNode;
  /** Shows the board's own package where none is given. */
  readonly open: (source?: PackageSource, notice?: ReactNode) => void;
}

const Context = createContext<PackageOnShow | null>(null);

export const PackageProvider = Context.Provider;

export function usePackageOnShow(): PackageOnShow {
  const onShow = useContext(Context);
  if (!onShow) throw new Error("No package.");
  return onShow;
}

/** What is to be said above every page of the package on show. */
export function PackageNotice(): ReactNode {
  return usePackageOnShow().notice;
}

/** In both languages, as a slide may be in another one than the page. */
const UNPUBLISHED = "自己的数据，未发布 own data, not published";

/**
 * The data for a talk or a deck, whose audience does not see what stands above the pages: own data says there, too, that
 * it is, and what the server no longer gives says when it was read.
 */
export function useDatasetToShow(dataset: Dataset): Dataset {
  const { named, readOn } = usePackageOnShow().source;
  const isOwn = named?.startsWith("opened:") === true;
  const standing = isOwn ? UNPUBLISHED : readOn && `${readOn} 读取 read on ${readOn}`;
  return useMemo(
    () => (standing ? { ...dataset, version: `${dataset.version} · ${standing}` } : dataset),
    [dataset, standing],
  );
}
