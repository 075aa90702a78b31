import { lazy, Suspense } from "react";
import { DropNotice } from "#app/drop/DropNotice.tsx";
import { FaultLines } from "#app/lazyFaultLines.tsx";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";
import { ownDataWording } from "#i18n/ownDataWording.ts";
import type { OwnDataState } from "./useOwnData.ts";

const OwnDataDialog = lazy(async () => ({ default: (await import("./OwnDataDialog.tsx")).OwnDataDialog }));

interface OwnDataProps {
  readonly state: OwnDataState;
  /** The data on show. */
  readonly shown: Dataset;
  readonly close: () => void;
}

/** The reader's own data: the dialog that shows what they would change, or why nothing could be read. */
export function OwnData({ state, shown, close }: OwnDataProps) {
  if (state.kind === "failed") return <Failed {...{ state, close }} />;
  return (
    <Suspense fallback={null}>
      <OwnDataDialog own={state.own} shown={shown} close={close} />
    </Suspense>
  );
}

interface FailedProps extends Pick<OwnDataProps, "close"> {
  readonly state: Extract<OwnDataState, { kind: "failed" }>;
}

function Failed({ state: { file, why }, close }: FailedProps) {
  const { locale } = useWording();
  const words = ownDataWording[locale];
  const openWords = openWording[locale];
  const label = openWords.close;
  if (typeof why === "string")
    return <DropNotice isFault lines={[openWords.faults[why]]} close={{ label, run: close }} />;
  const reasons = why.flatMap((part) =>
    typeof part.why === "string" ? [words.understood.why[part.why]] : [],
  );
  const faults = why.flatMap((part) => (typeof part.why === "string" ? [] : [part.why]));
  const line = words.notOpened(file) + ([...new Set(reasons)].join(" ") || words.nothingRead);
  return (
    <DropNotice isFault lines={[line]} close={{ label, run: close }}>
      {faults.length > 0 && <FaultLines faults={faults} />}
    </DropNotice>
  );
}
