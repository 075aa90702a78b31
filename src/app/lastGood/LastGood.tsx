import { useEffect } from "react";
import type { Fault } from "#domain/fault.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { lastGoodOf } from "./keptRead.ts";
import { LastGoodNotice } from "./LastGoodNotice.tsx";

/** In place of a package that the server does not give, shows what was last read of it, under a notice that says so. */
export function LastGood({ faults }: { readonly faults: readonly Fault[] }) {
  const { source: own, open } = usePackageOnShow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the faults come as a new list each time; those of the failure that is on show are meant.
  useEffect(() => {
    if (own.addressOf === null) return;
    let isWanted = true;
    lastGoodOf(own).then(
      (found) => {
        if (found && isWanted) open(found.source, <LastGoodNotice {...{ own, faults, ...found }} />);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [own, open]);
  return null;
}
