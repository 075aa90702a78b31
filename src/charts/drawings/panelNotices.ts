import type { MarkRow } from "#charts/rows/chartRow.ts";
import { contenders, markRows, type Panel } from "#charts/rows/panel.ts";
import type { Notice } from "#domain/comparability/notice.ts";
import { notices } from "#domain/comparability/notices.ts";

/** Kinds that panels answer by standing apart, so that they are faults only within one panel. */
const answeredByPanels: ReadonlySet<Notice["kind"]> = new Set([
  "unitsDiffer",
  "indicatorsDiffer",
  "stagesDiffer",
  "populationsDiffer",
  "incrementBesideTotal",
]);

/** What keeps the figures of panels from being compared: between any two of them, or within one panel where panels of their own would be the answer. */
export function panelNotices(panels: readonly Panel[]): Notice[] {
  const figures = (rows: readonly MarkRow[]) => rows.map(({ figure }) => figure);
  const drawn = panels.flatMap(({ rows }) => figures(markRows(rows)));
  return [
    ...panels.flatMap(({ rows }) =>
      notices(figures(contenders(rows))).filter(({ kind }) => answeredByPanels.has(kind)),
    ),
    // A panel whose report does not say whom it counts says so in its heading.
    ...notices(drawn).filter(({ kind }) => !answeredByPanels.has(kind) && kind !== "populationsUnknown"),
  ];
}
