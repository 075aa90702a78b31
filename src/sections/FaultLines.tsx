import type { ReactNode } from "react";
import type { Fault } from "#domain/fault.ts";
import { faultGroups } from "#domain/faultGroups.ts";
import { faultGroupSentence } from "#i18n/faultGroupWording.ts";
import { moreFaults } from "#i18n/faultSentence.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./FaultLines.module.css";

/** One screen of lines is read; more are counted. */
const MOST_LINES = 20;

interface FaultLinesProps {
  readonly faults: readonly Fault[];
  /** What can be done about a fault, behind its sentence; of many that are told in one line, about the first. */
  readonly action?: (fault: Fault, sentence: string) => ReactNode;
}

/** Faults, one line each, or one for many of a kind: file, row, column, what stands there and what should. */
export function FaultLines({ faults, action }: FaultLinesProps) {
  const { locale } = useWording();
  const groups = faultGroups(faults);
  const shown = groups.slice(0, MOST_LINES);
  const rest = faults.length - shown.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return (
    <>
      <ul className={styles.lines}>
        {shown.map((group) => {
          const sentence = faultGroupSentence(group, locale);
          return (
            <li key={sentence}>
              {sentence}
              {action?.(group.fault, sentence)}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p>{moreFaults[locale](rest)}</p>}
    </>
  );
}
