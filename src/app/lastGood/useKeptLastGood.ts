import { useEffect } from "react";
import { inIdleTime } from "#app/fetchAhead.ts";
import type { ReadDataset } from "#app/useDataset.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";

/** Keeps the package of a server in this browser once it is read without an error, for the day when the server gives none. */
export function useKeptLastGood(source: PackageSource, read: ReadDataset | null): void {
  useEffect(() => {
    const isGood =
      read !== null &&
      read.dataset.figures.length > 0 &&
      read.faults.every(({ severity }) => severity !== "error");
    if (!isGood || source.addressOf === null) return;
    // A browser that keeps nothing for a page, as in a private window, shows the board all the same.
    inIdleTime(() => import("./keptRead.ts").then(({ keepRead }) => keepRead(source)).catch(() => undefined));
  }, [source, read]);
}
