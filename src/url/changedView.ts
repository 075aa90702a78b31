import type { Entry } from "./address.ts";
import { unconfirmed } from "./comparisons.ts";
import type { View } from "./view.ts";

/** Changes choices of the view; they stand in the address at once, as a new entry of the history unless told. */
export type ChangeView = (choices: Partial<View>, entry?: Entry) => void;

/**
 * The view with other choices. What a reader insisted on comparing was what the charts showed then: with other
 * regions, another population, period or day of reading the comparison is asked for, but not insisted on.
 */
export function changedView(view: View, choices: Partial<View>): View {
  const changed = { ...view, ...choices };
  return hasSameFigures(view, changed) ? changed : { ...changed, compare: unconfirmed(changed.compare) };
}

function hasSameFigures(a: View, b: View): boolean {
  return (
    (["from", "to", "population", "seen"] as const).every((choice) => a[choice] === b[choice]) &&
    isSameSet(a.regions, b.regions)
  );
}

function isSameSet(a: View["regions"], b: View["regions"]): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((code) => b.has(code));
}
