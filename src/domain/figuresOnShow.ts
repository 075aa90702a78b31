import { firstDay, lastDay } from "./asOf.ts";
import type { Figure } from "./figure.ts";

/** Which figures a reader chose: the codes of the regions, and the first and last date where one is set. */
export interface Choices {
  readonly regions: ReadonlySet<string>;
  readonly from: string | null;
  readonly to: string | null;
}

/** The figures of the chosen regions whose date may lie in the chosen period: "2022-06" is in a period that begins on 2022-06-15. */
export function figuresOnShow(figures: readonly Figure[], { regions, from, to }: Choices): Figure[] {
  // Tens of thousands of figures share a few dates.
  const known = new Map<string, boolean>();
  const isInPeriod = (date: string): boolean => {
    const isIn = known.get(date) ?? mayLieIn(date, from, to);
    known.set(date, isIn);
    return isIn;
  };
  return figures.filter(({ region, asOf }) => regions.has(region.code) && isInPeriod(asOf.date));
}

/** Whether some day of the date is in the period; without an end the period is open. */
export function mayLieIn(date: string, from: string | null, to: string | null): boolean {
  return (from === null || lastDay(date) >= firstDay(from)) && (to === null || firstDay(date) <= lastDay(to));
}
