import type { Fault } from "#domain/fault.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { FaultLines } from "./lazyFaultLines.tsx";
import styles from "./Messages.module.css";
import { RetryButton } from "./RetryButton.tsx";
import type { Retry } from "./useDataset.ts";

/** What the check of the data found, folded away unless something is wrong enough to be left out. */
export function FaultReport({
  faults,
  retry,
}: {
  readonly faults: readonly Fault[];
  readonly retry: Retry | null;
}) {
  const { board } = useWording().wording;
  const errors = faults.filter(({ severity }) => severity === "error");
  if (faults.length === 0) return null;
  const summary = board.faults(errors.length, faults.length - errors.length);
  if (errors.length === 0) {
    return (
      <details className={styles.doubts}>
        <summary>{summary}</summary>
        <FaultLines faults={faults} />
      </details>
    );
  }
  return (
    <div className={styles.error} role="alert">
      <p>{summary}</p>
      <FaultLines faults={[...errors, ...faults.filter(({ severity }) => severity === "warning")]} />
      {retry && <RetryButton {...retry} />}
    </div>
  );
}
