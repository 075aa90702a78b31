import { useWording } from "#i18n/LocaleContext.tsx";
import type { Retry } from "./useDataset.ts";

/** Says that it is at work, as a second press would change nothing. */
export function RetryButton({ isRunning, run }: Retry) {
  const { board } = useWording().wording;
  return (
    <button type="button" disabled={isRunning} onClick={run}>
      {isRunning ? board.loading : board.retry}
    </button>
  );
}
