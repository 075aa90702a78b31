import type { Fault } from "#domain/fault.ts";
import type { Drawn } from "#present/drawn/useDrawnSlides.ts";
import type { Presented } from "./presented.ts";

/** What the check of the package found that may leave charts incomplete. */
export function errorsOf({ faults }: Presented): readonly Fault[] {
  return faults.filter(({ severity }) => severity === "error");
}

/** Whether something is to be told before the first slide is shown; else the talk begins by itself. */
export function mustTell(presented: Presented, { slides }: Drawn, dropped: readonly string[]): boolean {
  const { open } = presented;
  return (
    dropped.length > 0 ||
    (open.source === "first" && open.trouble !== null) ||
    errorsOf(presented).length > 0 ||
    (slides ?? []).some(({ faults }) => faults.length > 0)
  );
}
