import type { Figure } from "./figure.ts";
import type { RateSummary } from "./rateSummary.ts";

/** One clause of the sentence above the rates: what may be said of a group of them in one breath. */
export interface RatePart {
  readonly group: "outer" | "areas" | "exact" | "bounded" | "rough";
  /** Highest first. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** Few enough to be named one by one; of more, only how many and between what. */
  readonly isNamed: boolean;
  /** Whether a highest and a lowest may be named. */
  readonly isRanked: boolean;
  /** Where dates must be said: nowhere if all rates are of one date, once if those of the part are, else beside each. */
  readonly dates: "none" | "once" | "each";
}

/** With more than these a sentence would be a list. */
const MOST_NAMED = 3;

/** The clauses for a summary, in the order of its groups; a group without rates has none. */
export function rateParts(summary: RateSummary): RatePart[] {
  const { outer, areas, exact, inexact, isExactRanked } = summary;
  const groups = {
    outer,
    areas,
    exact,
    bounded: inexact.filter(({ precision }) => precision === "at_least"),
    rough: inexact.filter(({ precision }) => precision !== "at_least"),
  };
  const allDates = datesOf(Object.values(groups).flat());
  return (["outer", "areas", "exact", "bounded", "rough"] as const).flatMap((group) => {
    const [first, ...rest] = groups[group];
    if (!first) return [];
    const ownDates = datesOf(groups[group]);
    return [
      {
        group,
        figures: [first, ...rest] as const,
        isNamed: rest.length < MOST_NAMED,
        isRanked: group === "exact" && isExactRanked,
        dates: allDates.size < 2 ? "none" : ownDates.size < 2 ? "once" : "each",
      },
    ];
  });
}

function datesOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ asOf }) => asOf.date));
}
