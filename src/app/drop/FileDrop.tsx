import { type ChangeEvent, lazy, Suspense, useRef } from "react";
import { FaultLines } from "#app/lazyFaultLines.tsx";
import { areOwnFiles } from "#app/own/areOwnFiles.ts";
import { OwnData } from "#app/own/OwnData.tsx";
import { useOwnData } from "#app/own/useOwnData.ts";
import { PrintButton } from "#app/PrintButton.tsx";
import type { Dataset } from "#domain/dataset.ts";
import { OpenData } from "#handover/OpenData.tsx";
import { dropWording } from "#i18n/dropWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import type { Address } from "#url/address.ts";
import { DropNotice } from "./DropNotice.tsx";
import styles from "./FileDrop.module.css";
import { named } from "./named.ts";
import { type Outcome, useDroppedFile } from "./useDroppedFile.ts";
import { useFilesOver } from "./useFilesOver.ts";

const BriefingFaults = lazy(async () => ({
  default: (await import("#views/briefing/notices/BriefingFaults.tsx")).BriefingFaults,
}));
const TableAccount = lazy(async () => ({ default: (await import("./TableAccount.tsx")).TableAccount }));

interface FileDropProps {
  readonly address: Address;
  readonly go: (address: Address) => void;
  /** The data on show. */
  readonly dataset: Dataset;
}

/** Opens files that are dropped on the page or chosen at its foot: exported from the board, or data of the reader's own. */
export function FileDrop({ address, go, dataset }: FileDropProps) {
  const words = dropWording[useWording().locale];
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Else the next Tab would lead back to the foot, away from what was opened.
  const leaveFoot = () => {
    if (document.activeElement === button.current)
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  };
  const leading = (to: Address) => {
    go(to);
    leaveFoot();
  };
  const own = useOwnData();
  const takeOwn = (files: readonly File[]) => {
    // Both tell of a failure at the same place.
    dropped.forgetOutcome();
    void own.take({ files });
  };
  const dropped = useDroppedFile({ address, go: leading, takeOwn });
  const { outcome, table } = dropped;
  const openDropped = (files: readonly File[]) => {
    if (areOwnFiles(files)) return takeOwn(files);
    own.forget();
    return dropped.open(files);
  };
  const isOver = useFilesOver((files) => void openDropped(files));
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void openDropped([...(currentTarget.files ?? [])]);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    <footer className={styles.foot}>
      <PrintButton />
      <p>{words.hint}</p>
      <button ref={button} type="button" onClick={() => field.current?.click()}>
        {words.choose}
      </button>
      <input ref={field} type="file" accept={ACCEPTED} hidden tabIndex={-1} onChange={choose} />
      <OpenData take={takeOwn} />
      {isOver && <Over />}
      {outcome && !own.state && (
        <OutcomeNotice outcome={outcome} version={dataset.version} close={dropped.forgetOutcome} />
      )}
      {table && (
        <Suspense fallback={null}>
          <TableAccount {...{ table, dataset }} open={dropped.openView} close={dropped.closeTable} />
        </Suspense>
      )}
      {own.state && <OwnData state={own.state} shown={dataset} close={own.forget} />}
    </footer>
  );
}

const ACCEPTED = ".png,.svg,.csv,.txt,.tsv,.xlsx,.json,.zip";

function Over() {
  const words = dropWording[useWording().locale];
  return (
    <div className={styles.over}>
      <p>
        <strong>{words.release}</strong>
        {words.local}
      </p>
    </div>
  );
}

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly version: string;
  readonly close: () => void;
}

function OutcomeNotice({ outcome, version, close }: OutcomeNoticeProps) {
  const words = dropWording[useWording().locale];
  return (
    <DropNotice
      isFault={["fault", "noTable", "noBriefing"].includes(outcome.kind)}
      lines={outcomeLines(outcome, version, words)}
      close={{ label: words.close, run: close }}
    >
      {outcome.kind === "noTable" && <FaultLines faults={outcome.faults} />}
      {outcome.kind === "noBriefing" && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <BriefingFaults faults={outcome.faults} />
          </Suspense>
        </ErrorBoundary>
      )}
    </DropNotice>
  );
}

function outcomeLines(
  outcome: Outcome,
  version: string,
  words: (typeof dropWording)["zh"],
): readonly string[] {
  switch (outcome.kind) {
    case "fault":
      return [words.faults[outcome.fault](outcome.file)];
    case "noTable":
      return [words.noTable(outcome.file)];
    case "noBriefing":
      return [words.noBriefing(outcome.file)];
    case "briefing":
      return [words.openedBriefing(outcome.name)];
    case "view":
      return [words.openedTable(outcome.title)];
    case "picture": {
      const { trace } = outcome;
      return [
        words.opened(named(trace.title)),
        ...(outcome.isOfShownPackage ? [] : [words.otherPackage]),
        ...(trace.version === version ? [] : [words.otherVersion(named(trace.version), version)]),
      ];
    }
  }
}
