import { useEffect, useMemo, useState } from "react";
import type { Fault } from "#domain/fault.ts";
import type { ReadDataset } from "./useDataset.ts";

/** What was read, with its doubts once they are known: they keep nothing out, so that nothing waits for them. */
export function useDoubts(read: ReadDataset | null): ReadDataset | null {
  const [last, setLast] = useState<{ readonly read: ReadDataset; readonly faults: readonly Fault[] } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    // Code that cannot be fetched is told where all such code is watched over.
    read?.faultsWithDoubts().then(
      (faults) => isCurrent && setLast({ read, faults }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [read]);
  return useMemo(() => {
    const hasDoubts = read !== null && last?.read === read && last.faults.length > read.faults.length;
    return hasDoubts ? { ...read, faults: last.faults } : read;
  }, [read, last]);
}
