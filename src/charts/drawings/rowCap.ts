import { markRows, type Panel } from "#charts/rows/panel.ts";

/** More rows than this in one chart are neither legible nor quick to draw. */
const MOST_ROWS = 60;

/** The panels with the rows that fit in one chart, and how many marks there are in all; a panel that does not fit is absent. */
export function capped(panels: readonly Panel[]): {
  shown: readonly Panel[];
  marks: number;
  all: number;
} {
  let room = MOST_ROWS;
  const shown = panels.flatMap((panel) => {
    const rows = panel.rows.slice(0, room);
    room -= rows.length;
    return rows.length > 0 ? [{ ...panel, rows }] : [];
  });
  return { shown, marks: markCount(shown), all: markCount(panels) };
}

function markCount(panels: readonly Panel[]): number {
  return panels.reduce((count, { rows }) => count + markRows(rows).length, 0);
}
