import type { Figure } from "#domain/figure.ts";
import { possibleValues } from "./bounds.ts";

/**
 * A figure with the places that it may have among others by value, the highest first: from the one where it is as high
 * and the others as low as their precisions allow to the one where it is the other way round. Equal values share a place.
 */
export interface Ranked {
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
}

/** The figures by value, highest first. Whether that means anything is for the comparability guard to say. */
export function ranking(figures: readonly Figure[]): Ranked[] {
  const rivals = [...figures]
    .sort((a, b) => b.value - a.value)
    .map((figure) => ({ figure, possible: possibleValues(figure) }));
  return rivals.map((own) => {
    const others = rivals.filter((other) => other !== own).map(({ possible }) => possible);
    const surelyAbove = others.filter(({ least }) => least > own.possible.most).length;
    const perhapsAbove = others.filter(({ most }) => most > own.possible.least).length;
    return { figure: own.figure, first: surelyAbove + 1, last: perhapsAbove + 1 };
  });
}
