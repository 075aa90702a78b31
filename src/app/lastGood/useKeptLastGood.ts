import { useEffect } from "react";
import { inIdleTime } from "#app/fetchAhead.ts";
import type { ReadDataset } from "#app/useDataset.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";

/**
 * Keeps the package of a server in this browser, for the day when the server gives none: once every table of it was read
 * and is as it was published. A row in doubt is left out of what is kept as it is of what is on show.
 */
export function useKeptLastGood(source: PackageSource, read: ReadDataset | null): void {
  useEffect(() => {
    const isGood =
      read !== null &&
      read.dataset.figures.length > 0 &&
      read.unread.size === 0 &&
      read.faults.every(({ kind }) => kind !== "notAsPublished");
    if (!isGood || source.addressOf === null) return;
    // A browser that keeps nothing for a page, as in a private window, shows the board all the same.
    inIdleTime(() => import("./keptRead.ts").then(({ keepRead }) => keepRead(source)).catch(() => undefined));
  }, [source, read]);
}
