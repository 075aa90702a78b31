import { createContext, type ReactNode, useContext } from "react";
import type { PackageSource } from "#dataset/sources/packageSource.ts";

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
