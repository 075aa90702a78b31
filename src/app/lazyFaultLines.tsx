import { lazy, Suspense } from "react";
import type { Fault } from "#domain/fault.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

/** Fetches the sentences for faults, of which most visits show none. */
export function faultLines() {
  return import("#sections/FaultLines.tsx");
}

const Lines = lazy(async () => ({ default: (await faultLines()).FaultLines }));

/** Faults in words, once these have come; where they cannot be had either, place and kind alone still tell what is wrong. */
export function FaultLines({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ErrorBoundary fallback={<BareFaults faults={faults} />}>
      <Suspense fallback={null}>
        <Lines faults={faults} />
      </Suspense>
    </ErrorBoundary>
  );
}

const MOST_LINES = 20;

function BareFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const lines = faults.slice(0, MOST_LINES).map(({ place: { file, row, column }, kind, found }) => {
    const spot = [file, row, column].filter((part) => part !== undefined).join(":");
    return [spot, kind, found].filter((part) => part !== "").join(" ");
  });
  return (
    <ul>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
