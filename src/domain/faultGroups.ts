import type { Fault } from "./fault.ts";

/** A fault, and those that are the same in other rows. */
export interface FaultGroup {
  readonly fault: Fault;
  readonly others: readonly Fault[];
}

/** Fewer are read faster one by one. */
const FEWEST_GROUPED = 4;

/** Faults of one kind in one column of a file together, where they are many: a file that Excel saved has one in each row. */
export function faultGroups(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(kindOf(fault));
    if (group) group.push(fault);
    else groups.set(kindOf(fault), [fault]);
  }
  return faults.flatMap((fault): FaultGroup[] => {
    const [first, ...others] = groups.get(kindOf(fault)) ?? [];
    if (others.length + 1 < FEWEST_GROUPED) return [{ fault, others: [] }];
    return fault === first ? [{ fault, others }] : [];
  });
}

function kindOf({ place: { file, column }, kind, severity }: Fault): string {
  return JSON.stringify([file, column, kind, severity]);
}
