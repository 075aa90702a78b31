import type { FoundRow } from "./foundRow.ts";
import { placeOf } from "./place.ts";
import { MOST_CELLS, MOST_COLUMNS, WorkbookError } from "./workbookError.ts";

/**
 * Marks each cell of ranges such as "C2:C3" in rows that are in order. All of a range holds one value, and which row or
 * column it belongs to is not said: its first cell may bear what is true of all of them, or their sum.
 */
export function markMerged(ranges: readonly string[], rows: readonly FoundRow[]): void {
  let count = 0;
  for (const range of ranges) {
    const [first, last = first] = range.split(":").map(placeOf);
    if (!first || !last) throw new WorkbookError("damaged");
    const end = Math.min(last.column, MOST_COLUMNS);
    for (const row of rows.slice(firstFrom(first.row, rows), firstFrom(last.row + 1, rows))) {
      // Ranges do not overlap, save in a file that was made to keep a machine busy.
      count += Math.max(0, end - first.column) + 1;
      if (count > MOST_CELLS) throw new WorkbookError("tooManyCells");
      row.doubtAll({ from: first.column, to: end }, { kind: "merged", range });
    }
  }
}

/** Where the first row stands that is not above a number. */
function firstFrom(row: number, rows: readonly FoundRow[]): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
