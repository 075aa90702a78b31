import type { ChartRow } from "#charts/rows/chartRow.ts";

/** More rows than this in one chart are neither legible nor quick to draw. */
const MOST_ROWS = 60;

/** The rows that fit in one chart, and how many marks there are in all. */
export function capped<Row extends ChartRow>(
  rows: readonly Row[],
): { shown: readonly Row[]; marks: number; all: number } {
  const shown = rows.slice(0, MOST_ROWS);
  return { shown, marks: markCount(shown), all: markCount(rows) };
}

function markCount(rows: readonly ChartRow[]): number {
  return rows.filter(({ kind }) => kind === "mark").length;
}
