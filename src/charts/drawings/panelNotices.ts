import type { MarkRow } from "#charts/rows/chartRow.ts";
import { contenders, markRows, type Panel } from "#charts/rows/panel.ts";
import { kindNotices } from "#domain/comparability/kinds.ts";
import type { Notice } from "#domain/comparability/notice.ts";
import { notices } from "#domain/comparability/notices.ts";
import type { Figure } from "#domain/figure.ts";
import type { Indicator } from "#domain/indicator.ts";

/** Kinds of which panels are no fault: a rate beside a sum of money on another axis misleads nobody. */
const answeredByPanels: ReadonlySet<Notice["kind"]> = new Set([
  "unitsDiffer",
  "indicatorsDiffer",
  "stagesDiffer",
  "incrementBesideTotal",
]);

/**
 * What keeps the figures of panels from being compared, each reason once: within a panel all that does, and across panels
 * that populations differ, and that values of one unit, such as two rates, measure different things.
 */
export function panelNotices(panels: readonly Panel[]): Notice[] {
  const figures = (rows: readonly MarkRow[]) => rows.map(({ figure }) => figure);
  const drawn = panels.flatMap(({ rows }) => figures(markRows(rows)));
  const within = panels.flatMap(({ rows }) => notices(figures(contenders(rows))));
  return [
    ...within.filter(({ kind }) => kind === "unitsDiffer" || kind === "incrementBesideTotal"),
    ...differencesOfOneUnit(drawn),
    // A panel whose report does not say whom it counts says so in its heading.
    ...notices(drawn).filter(({ kind }) => !answeredByPanels.has(kind) && kind !== "populationsUnknown"),
  ];
}

/** That loans are of other stages, and which indicators share their unit with another one: a reader might set these side by side. */
function differencesOfOneUnit(figures: readonly Figure[]): Notice[] {
  const units = [...new Set(figures.map(({ indicator }) => indicator.unit))];
  const found = units.flatMap((unit) =>
    kindNotices(figures.filter(({ indicator }) => indicator.unit === unit)).slice(0, 1),
  );
  const indicators = found.flatMap((one): readonly Indicator[] =>
    one.kind === "indicatorsDiffer" ? one.indicators : [],
  );
  return [
    ...found.filter(({ kind }) => kind === "stagesDiffer"),
    ...(indicators.length > 0 ? [{ kind: "indicatorsDiffer" as const, indicators }] : []),
  ];
}
