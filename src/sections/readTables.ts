const measureTables = ["measures", "reports", "regions"];
/** Tables on which no figure rests. */
const besideFigures = ["measures", "revisions"];

/** Whether all that figures rest on could be read; without it "none" would not mean none. */
export function areFiguresRead(unread: ReadonlySet<string>): boolean {
  return [...unread].every((table) => besideFigures.includes(table));
}

/** Whether all that measures rest on could be read. */
export function areMeasuresRead(unread: ReadonlySet<string>): boolean {
  return measureTables.every((table) => !unread.has(table));
}
