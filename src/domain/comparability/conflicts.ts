import type { Figure } from "#domain/figure.ts";
import { type Latest, latestByKey, populationKey } from "#domain/latest.ts";
import { lowerBound, upperBound } from "./bounds.ts";
import type { Notice, NoticeOf } from "./notice.ts";

/** Where the drawn value and one passed over for it on the same date cannot both be right. */
export function conflicts(latest: readonly Latest[]): NoticeOf<"reportsDiffer">[] {
  return latest.flatMap(({ figure: drawn, passed }) =>
    passed
      .filter(({ because }) => because === "lessExact" || because === "otherReport")
      .filter(({ figure }) => excludeEachOther(drawn, figure))
      .map(({ figure: other, because }) => ({ kind: "reportsDiffer" as const, drawn, other, because })),
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
  if (one.report.id === other.report.id) return [];
  return conflicts([...latestByKey([one, other], sameThing).values()]);
}

/** One region, indicator, population, period and date. */
function sameThing(figure: Figure): string {
  const { region, indicator, since, asOf } = figure;
  return [region.code, indicator.id, populationKey(figure), since ?? "", asOf.date].join("|");
}

function excludeEachOther(a: Figure, b: Figure): boolean {
  return Math.max(lowerBound(a), lowerBound(b)) > Math.min(upperBound(a), upperBound(b));
}
