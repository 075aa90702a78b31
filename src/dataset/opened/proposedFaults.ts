import type { Fault } from "#domain/fault.ts";
import type { OwnFault } from "./checkedRows.ts";

/**
 * Faults of cells are found twice, the second time without what stands in the row above; the first says more. Of a cell
 * that cannot be read, the second time says what is the matter with a text that nobody means.
 */
export function joinedFaults(early: readonly Fault[], late: readonly OwnFault[]): readonly OwnFault[] {
  const cellOf = ({ place: { file, row, column } }: Fault) => JSON.stringify([file, row, column]);
  const signature = (fault: Fault) => `${fault.kind} ${cellOf(fault)}`;
  const told = new Set(early.map(signature));
  const unread = new Set(early.filter(({ severity }) => severity === "error").map(cellOf));
  const all = [
    ...early.map((fault) => ({ fault, beside: null })),
    ...late.filter(({ fault }) => !told.has(signature(fault)) && !unread.has(cellOf(fault))),
  ];
  return all.sort(
    (a, b) =>
      a.fault.place.file.localeCompare(b.fault.place.file, "en") ||
      (a.fault.place.row ?? 0) - (b.fault.place.row ?? 0) ||
      Number(b.fault.severity === "error") - Number(a.fault.severity === "error"),
  );
}

/** Errors that were not there before, wherever the rows have moved. */
export function newErrors(after: readonly Fault[], before: readonly Fault[]): readonly Fault[] {
  const signature = ({ kind, found, place: { file, column } }: Fault) =>
    JSON.stringify([kind, file, column, found]);
  const known = new Set(before.map(signature));
  const errors = after.filter((fault) => fault.severity === "error" && !known.has(signature(fault)));
  return [...new Map(errors.map((fault) => [signature(fault), fault])).values()];
}

/** Rows whose cells may have shifted, or whose key stands twice; they come to no check at all. */
export function lostRows(faults: readonly Fault[]): number {
  const lost = faults.filter(({ kind }) => kind === "cellCount" || kind === "duplicateKey");
  return new Set(lost.map(({ place }) => JSON.stringify(place))).size;
}
