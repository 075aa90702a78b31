import type { Figure } from "#domain/figure.ts";
import { amountKey, type Latest, latestByKey } from "#domain/latest.ts";
import { lowerBound, upperBound } from "./bounds.ts";
import type { Notice, NoticeOf } from "./notice.ts";

/** Why another report may be passed over that speaks of the very date of the one drawn. */
const ofOneDate = ["lessExact", "otherReport", "unorderedReport"] as const;

/** Where the drawn value and one that another report gives for the very same date cannot both be right. */
export function conflicts(latest: readonly Latest[]): NoticeOf<"reportsDiffer">[] {
  return latest.flatMap(({ figure: drawn, passed }) =>
    passed.flatMap(({ figure: other, because: why }) => {
      const because = ofOneDate.find((one) => one === why);
      if (because === undefined || drawn.report.id === other.report.id) return [];
      return excludeEachOther(drawn, other)
        ? [{ kind: "reportsDiffer" as const, drawn, other, because }]
        : [];
    }),
  );
}

/** Where two reports among the figures give values for one thing that cannot both be right. */
export function conflictNotices(figures: readonly Figure[]): Notice[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(sameThing(figure));
    if (group) group.push(figure);
    else groups.set(sameThing(figure), [figure]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).flatMap((other) => conflictOfTwo(one, other))),
  );
}

/** Of two the guard tells which one a chart would draw, whatever others there are. */
function conflictOfTwo(one: Figure, other: Figure): Notice[] {
  return conflicts([...latestByKey([one, other], sameThing).values()]);
}

/** One region, indicator, population, period and date. */
function sameThing(figure: Figure): string {
  return [amountKey(figure), figure.indicator.id, figure.asOf.date].join("|");
}

function excludeEachOther(a: Figure, b: Figure): boolean {
  return Math.max(lowerBound(a), lowerBound(b)) > Math.min(upperBound(a), upperBound(b));
}
