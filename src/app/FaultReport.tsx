import { useLinks } from "#charts/links.ts";
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
  seen,
}: {
  readonly faults: readonly Fault[];
  readonly retry: Retry | null;
  /** The day as of which the board is read, which the check knows nothing of. */
  readonly seen: string | null;
}) {
  const { board } = useWording().wording;
  const links = useLinks();
  const errors = faults.filter(({ severity }) => severity === "error");
  if (faults.length === 0) return null;
  const summary = board.faults(errors.length, faults.length - errors.length);
  const scope = seen !== null && <p>{board.faultsOfWhole(seen)}</p>;
  if (errors.length === 0) {
    return (
      <details className={styles.doubts}>
        <summary>{summary}</summary>
        {scope}
        <FaultLines faults={faults} />
      </details>
    );
  }
  return (
    <div className={styles.error} role="alert">
      <p>{summary}</p>
      {scope}
      <FaultLines faults={[...errors, ...faults.filter(({ severity }) => severity === "warning")]} />
      {links && (
        <p>
          <a href={links.data}>{board.faultsMended}</a>
        </p>
      )}
      {retry && <RetryButton {...retry} />}
    </div>
  );
}
