import { Suspense, useMemo } from "react";
import { ownSource } from "#dataset/opened/ownSource.ts";
import type { Proposal } from "#dataset/opened/proposal.ts";
import type { MendedRow, RefusedRow } from "#dataset/opened/refusedRows.ts";
import type { Dataset } from "#domain/dataset.ts";
import { PackageProvider, usePackageOnShow } from "#handover/packageOnShow.ts";
import { TypingDialog } from "#typing/lazyTyping.ts";

interface MendRowProps {
  readonly refused: RefusedRow;
  readonly proposal: Proposal;
  /** The data on show. */
  readonly shown: Dataset;
  readonly take: (row: MendedRow) => void;
  readonly close: () => void;
}

/** A refused row in the form, checked beside all of the reader's own data that can be trusted. */
export function MendRow({ refused, proposal, shown, take, close }: MendRowProps) {
  const onShow = usePackageOnShow();
  const { publication: made, parts, dataset } = proposal;
  const beside = useMemo(() => {
    const source = { ...ownSource(made, parts), read: new Map(made.files) };
    return { ...onShow, source };
  }, [onShow, made, parts]);
  return (
    <PackageProvider value={beside}>
      <Suspense fallback={null}>
        <TypingDialog
          dataset={dataset ?? shown}
          initial={{ figure: refused.cells, report: null }}
          take={take}
          close={close}
        />
      </Suspense>
    </PackageProvider>
  );
}
