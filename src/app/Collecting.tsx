import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import type { Added } from "#briefing/shelf/adding.ts";
import { CollectProvider } from "#charts/collecting.ts";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import styles from "./Messages.module.css";

/** Briefings are code that a reader of the page needs not wait for: it comes with the first chart that is added. */
const AddedNotice = lazy(async () => ({ default: (await import("./AddedNotice.tsx")).AddedNotice }));

interface CollectingProps {
  /** All of it, also what was not reported yet on the day of reading. */
  readonly dataset: Dataset;
  readonly children: ReactNode;
}

/** Lets every chart below it be added to a briefing, and tells what came of it. */
export function Collecting({ dataset, children }: CollectingProps) {
  const language = useWording();
  const [outcome, setOutcome] = useState<Added | "broken" | null>(null);
  const collect = useCallback(
    (chart: string) => {
      const { hash } = window.location;
      Promise.all([import("#briefing/shelf/adding.ts"), import("#briefing/shelf/useShelf.ts")]).then(
        ([{ addChart }, { shelf }]) =>
          setOutcome(addChart(shelf, { hash: hash || "#/", chart, dataset, language })),
        () => setOutcome("broken"),
      );
    },
    [dataset, language],
  );
  const broken = (
    <p role="alert" className={styles.notice}>
      {language.wording.board.briefingBroken}
    </p>
  );
  return (
    <CollectProvider value={collect}>
      {outcome === "broken" && broken}
      {children}
      {outcome !== null && outcome !== "broken" && (
        <ErrorBoundary fallback={broken}>
          <Suspense fallback={null}>
            <AddedNotice added={outcome} close={() => setOutcome(null)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </CollectProvider>
  );
}
