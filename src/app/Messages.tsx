import type { Fault } from "#domain/fault.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { LastGood } from "./lastGood/lazyLastGood.tsx";
import { FaultLines } from "./lazyFaultLines.tsx";
import styles from "./Messages.module.css";
import { RetryButton } from "./RetryButton.tsx";
import type { Retry } from "./useDataset.ts";

/** Shown until the data has arrived or failed, which a time limit makes certain. */
export function Waiting() {
  const { board } = useWording().wording;
  return (
    <p role="status" className={styles.loading}>
      {board.loading}
    </p>
  );
}

/** No chart can be drawn: says why, and what to do. */
export function Failure({ faults, retry }: { readonly faults: readonly Fault[]; readonly retry: Retry }) {
  const { board } = useWording().wording;
  return (
    <div role="alert" className={styles.failed}>
      <h2>{board.failed}</h2>
      <p>{board.failedAdvice}</p>
      <FaultLines faults={faults} />
      <RetryButton {...retry} />
      <LastGood faults={faults} />
    </div>
  );
}

/** The tables are there and sound but hold nothing, which no choice of regions can mend. */
export function EmptyPackage() {
  const { board } = useWording().wording;
  return (
    <div role="status" className={styles.notice}>
      <p>{board.emptyPackage}</p>
    </div>
  );
}

/** More dropped parts than this are counted by the notice but not named. */
const MOST_PARTS = 6;

/** Parts of the address that meant nothing; they are gone with the next choice. */
export function DroppedParts({ parts }: { readonly parts: readonly string[] }) {
  const { board } = useWording().wording;
  if (parts.length === 0) return null;
  return (
    <div role="status" className={styles.notice}>
      <p>{board.dropped(parts.length, parts.slice(0, MOST_PARTS))}</p>
    </div>
  );
}

interface SeenProps {
  readonly day: string;
  readonly figures: number;
  /** How many figures may have been reported by then, as their report bears no exact date. */
  readonly maybe: number;
  readonly end: () => void;
}

/** The board is read as of an earlier day: says so as long as it lasts, as everything on it is older than it could be. */
export function Seen({ day, figures, maybe, end }: SeenProps) {
  const { board } = useWording().wording;
  return (
    <div role="status" className={styles.notice}>
      <p>{board.seen(day, figures, maybe)}</p>
      <button type="button" onClick={end}>
        {board.seenEnd}
      </button>
    </div>
  );
}
