import type { Fault } from "#domain/fault.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./Checks.module.css";

/** One screen of lines is read; more are counted. */
const MOST_LINES = 20;

/** Faults, one line each: file, row, column, what stands there and what should. */
export function FaultList({ faults, none }: { readonly faults: readonly Fault[]; readonly none: string }) {
  const { locale } = useWording();
  const rest = faults.length - MOST_LINES;
  if (faults.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className={styles.lines}>
        {faults.slice(0, MOST_LINES).map((fault) => {
          const sentence = faultSentence[locale](fault);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {rest > 0 && <p>{dataWording[locale].checks.more(rest)}</p>}
    </>
  );
}
