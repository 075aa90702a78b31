import type { NoticeOf } from "./comparability/notice.ts";
import { notices } from "./comparability/notices.ts";
import type { Figure } from "./figure.ts";
import { contains } from "./region.ts";

/** What the newest rates of one population say, kept apart by what may be said of them. */
export interface RateSummary {
  /** Rates of regions that contain another region on show: the whole, not one more part. */
  readonly outer: readonly Figure[];
  /** Rates of areas, whose members no report lists: what is in them is unknown. */
  readonly areas: readonly Figure[];
  /** Exact rates, highest first. */
  readonly exact: readonly Figure[];
  /** Whether the exact rates speak of one moment and no other report contradicts one, so that a highest and a lowest may be named. */
  readonly isExactRanked: boolean;
  /** Bounded or rounded rates, highest first; how they compare with the exact ones is unknown. */
  readonly inexact: readonly Figure[];
}

/** Sorts rates, all of one population, into those groups; conflicts are those with rates that are passed over for them. */
export function rateSummary(
  rates: readonly Figure[],
  found: readonly NoticeOf<"reportsDiffer">[],
): RateSummary {
  const isArea = ({ region }: Figure) => region.level === "area";
  const isOuter = (figure: Figure) => rates.some((other) => contains(figure.region, other.region));
  const highestFirst = [...rates].sort((a, b) => b.value - a.value);
  const parts = highestFirst.filter((figure) => !isArea(figure) && !isOuter(figure));
  const exact = parts.filter(({ precision }) => precision === "exact");
  return {
    outer: highestFirst.filter((figure) => !isArea(figure) && isOuter(figure)),
    areas: highestFirst.filter(isArea),
    exact,
    isExactRanked:
      isOfOneMoment(exact) && !found.some(({ drawn }) => exact.some(({ id }) => id === drawn.id)),
    inexact: parts.filter(({ precision }) => precision !== "exact"),
  };
}

function isOfOneMoment(rates: readonly Figure[]): boolean {
  return !notices(rates).some(({ kind }) => kind === "datesDiffer" || kind === "yearsDiffer");
}
