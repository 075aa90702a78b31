import { type ReactNode, useCallback, useState } from "react";
import type { Added } from "#briefing/shelf/adding.ts";
import { CollectProvider } from "#charts/collecting.ts";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { AddedNotice } from "./AddedNotice.tsx";
import { addedNotice } from "./lazyPages.ts";
import styles from "./Messages.module.css";

interface CollectingProps {
  /** All of it, also what was not reported yet on the day of reading. */
  readonly dataset: Dataset;
  readonly children: ReactNode;
}

/** What came of adding a chart, and the code that tells it. */
interface Outcome {
  readonly added: Added;
  readonly Notice: typeof AddedNotice;
}

/** Lets every chart below it be added to a briefing. Briefings are code that no reader of the page waits for: it comes with the first chart that is added. */
export function Collecting({ dataset, children }: CollectingProps) {
  const language = useWording();
  const [outcome, setOutcome] = useState<Outcome | "broken" | null>(null);
  const collect = useCallback(
    (chart: string) => {
      const { hash } = window.location;
      addedNotice().then(
        ({ AddedNotice: Notice, added }) =>
          setOutcome({ Notice, added: added({ hash: hash || "#/", chart, dataset, language }) }),
        () => setOutcome("broken"),
      );
    },
    [dataset, language],
  );
  return (
    <CollectProvider value={collect}>
      {children}
      {outcome === "broken" ? (
        <p role="alert" className={styles.notice}>
          {language.wording.board.briefingBroken}
        </p>
      ) : (
        outcome && <outcome.Notice added={outcome.added} close={() => setOutcome(null)} />
      )}
    </CollectProvider>
  );
}
