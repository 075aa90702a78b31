import type { ReactNode } from "react";
import type { Fault } from "#domain/fault.ts";
import { faultSentence, moreFaults } from "#i18n/faultSentence.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./FaultLines.module.css";

/** One screen of lines is read; more are counted. */
const MOST_LINES = 20;

interface FaultLinesProps {
  readonly faults: readonly Fault[];
  /** What can be done about a fault, behind its sentence. */
  readonly action?: (fault: Fault, sentence: string) => ReactNode;
}

/** Faults, one line each: file, row, column, what stands there and what should. */
export function FaultLines({ faults, action }: FaultLinesProps) {
  const { locale } = useWording();
  const rest = faults.length - MOST_LINES;
  return (
    <>
      <ul className={styles.lines}>
        {faults.slice(0, MOST_LINES).map((fault) => {
          const sentence = faultSentence[locale](fault);
          return (
            <li key={sentence}>
              {sentence}
              {action?.(fault, sentence)}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p>{moreFaults[locale](rest)}</p>}
    </>
  );
}
