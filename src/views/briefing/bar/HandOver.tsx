import { lazy, Suspense, useMemo, useState } from "react";
import type { Desk } from "#briefing/desk/useDesk.ts";
import { firstBriefing } from "#briefing/firstBriefing.ts";
import type { Handover } from "#handover/handOver.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import styles from "./BriefingBar.module.css";

/** Decks, pictures and paper are code that nobody needs who only writes. */
const TakeAlongButton = lazy(async () => ({
  default: (await import("#handover/TakeAlongButton.tsx")).TakeAlongButton,
}));
const HandoverDialog = lazy(async () => ({
  default: (await import("#handover/HandoverDialog.tsx")).HandoverDialog,
}));

/** Hands the briefing that is open to somebody else, in a form that is chosen in a dialog. */
export function HandOver({ desk: { open, dataset } }: { readonly desk: Pick<Desk, "open" | "dataset"> }) {
  const words = briefingWording[useWording().locale];
  const [isOpen, setOpen] = useState(false);
  const { briefing, source } = open;
  const handover = useMemo<Handover>(
    () => ({
      dataset,
      briefingIn: (language) => (source === "first" ? firstBriefing(dataset, language) : briefing),
    }),
    [briefing, source, dataset],
  );
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} data-hand-over>
        {words.handOver}
      </button>
      {isOpen && (
        <ErrorBoundary
          fallback={
            <p role="alert" className={styles.failed}>
              {words.handOverBroken}
            </p>
          }
        >
          <Suspense fallback={null}>
            <HandoverDialog
              handover={handover}
              slides={briefing.slides.length}
              close={() => setOpen(false)}
              takeAlong={
                // The one that comes with the board comes with every board, in both languages.
                <TakeAlongButton briefing={source === "first" ? null : briefing} version={dataset.version} />
              }
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
