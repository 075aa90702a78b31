import type { Figure } from "#domain/figure.ts";
import type { Latest } from "#domain/latest.ts";
import { boundNotice } from "./bounds.ts";
import { conflictNotices, conflicts } from "./conflicts.ts";
import { agreesWithCounts } from "./countAgreement.ts";
import { kindNotices } from "./kinds.ts";
import { dateNotices, periodNotice } from "./moments.ts";
import { nestingNotices } from "./nesting.ts";
import type { Notice } from "./notice.ts";
import { partNotices } from "./parts.ts";
import { populationNotice } from "./populations.ts";

/** All that keeps the figures from being compared or added, the gravest first; none where nothing does. */
export function notices(figures: readonly Figure[]): Notice[] {
  return [
    ...kindNotices(figures),
    ...populationNotice(figures),
    ...dateNotices(figures),
    ...periodNotice(figures),
    ...nestingNotices(figures),
    ...boundNotice(figures),
    ...partNotices(figures),
    ...conflictNotices(figures),
    ...figures.flatMap(contradiction),
  ];
}

/** Whether the drawn figures may be ranked by value: nothing keeps them apart, and no report that is passed over contradicts one. */
export function mayBeRanked(latest: readonly Latest[]): boolean {
  return notices(latest.map(({ figure }) => figure)).length === 0 && conflicts(latest).length === 0;
}

/** A printed rate that its own printed counts contradict by more than half of the last digit that reports print. */
function contradiction(figure: Figure): Notice[] {
  const { numerator, denominator } = figure.counts;
  if (figure.basis === "derived" || numerator === null || !denominator) return [];
  const computed = (numerator / denominator) * 100;
  return agreesWithCounts(figure.precision, computed - figure.value)
    ? []
    : [{ kind: "contradictsCounts", figure, computed }];
}
