import { useEffect, useState } from "react";
import type { Descriptor } from "#dataset/files/descriptor.ts";
import type { FaultKind } from "#domain/fault.ts";
import type { ReadDataset, Retry } from "./useDataset.ts";

/** What a table says that is of another version than its descriptor, when both were changed while they were read. */
const otherVersion: ReadonlySet<FaultKind> = new Set([
  "cutOff",
  "cutShort",
  "httpStatus",
  "notAsPublished",
  "rowsNotRegistered",
] as const);

/** Asks for the descriptor anew, and gives the one in force by then. */
export interface DescriptorLook {
  readonly isRunning: boolean;
  readonly look: () => Promise<Descriptor | undefined>;
}

interface SecondLook {
  /** Null while it is uncertain whether the tables are of one version. */
  readonly read: ReadDataset | null;
  readonly retry: Retry;
}

/**
 * Where a table is not as the descriptor says, looks at the descriptor once more before anything is shown: it may have
 * been published anew in between, and then all is read by it. Whoever tries again looks at it first, too.
 */
export function useSecondLook(
  { read, retry }: { readonly read: ReadDataset | null; readonly retry: Retry },
  descriptor: Descriptor,
  { isRunning, look }: DescriptorLook,
): SecondLook {
  const [hasLooked, setHasLooked] = useState(false);
  const isDue = !hasLooked && (read?.faults.some(({ kind }) => otherVersion.has(kind)) ?? false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one look, whatever is rendered meanwhile.
  useEffect(() => {
    if (isDue) void look().finally(() => setHasLooked(true));
  }, [isDue]);
  const run = () =>
    void look().then((inForce) => {
      if (inForce === descriptor) retry.run();
    });
  return { read: isDue ? null : read, retry: { isRunning: isRunning || retry.isRunning, run } };
}
