import type { Figure } from "#domain/figure.ts";
import type { Latest } from "#domain/latest.ts";
import type { Wording } from "#i18n/wording.ts";

/** What the table says of each figure: that the chart draws it, or why it does not. */
export function inChartWords(
  latest: readonly Latest[],
  drawn: readonly Figure[],
  { otherwise, wording }: { otherwise: string; wording: Wording },
): (figure: Figure) => string {
  const isDrawn = new Set(drawn.map(({ id }) => id));
  const passed = new Map(
    latest.flatMap((one) => one.passed.map(({ figure, because }) => [figure.id, because] as const)),
  );
  return ({ id, supersededBy }) => {
    if (isDrawn.has(id)) return wording.table.drawn;
    // One that is superseded by a figure elsewhere is passed over for nothing in this chart.
    const because = supersededBy === null ? passed.get(id) : "superseded";
    return because ? wording.table.passed[because] : otherwise;
  };
}
