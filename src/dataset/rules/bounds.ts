import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import type { PlacedFigure, Verdict } from "./placedFigure.ts";
import { valueSpot } from "./placedFigure.ts";
import { otherValue, samePlaces } from "./sameFigures.ts";

/** One thing at one place cannot be 2000万元 and more than 2500万元: which is right cannot be known, so neither is drawn. */
export function boundsVerdict(figures: readonly PlacedFigure[]): Verdict {
  const contradicting = samePlaces(figures).filter(contradicts);
  const faults = contradicting.flatMap((group) =>
    group.map((placed) =>
      errorAt(valueSpot(placed), "sameFigureDiffers", otherValue(farthest(placed, group))),
    ),
  );
  return { faults, leftOut: new Set(contradicting.flat().map(({ figure }) => figure.id)) };
}

/** Doubts where bounds of one thing at one place do not exclude each other and lie farther apart than words round. */
export function boundsFaults(figures: readonly PlacedFigure[]): readonly Fault[] {
  return samePlaces(figures).flatMap((group) => {
    const [first, ...later] = group;
    const apart = later.filter(
      ({ figure }) => figure.precision !== first.figure.precision && areApart(figure, first.figure),
    );
    return apart.map((placed) => warningAt(valueSpot(placed), "boundsApart", otherValue(first)));
  });
}

type Group = readonly [PlacedFigure, ...PlacedFigure[]];

function contradicts(group: Group): boolean {
  const least = Math.max(...group.map(({ figure }) => leastOf(figure)));
  return group.some(({ figure }) => mostOf(figure) < least);
}

function leastOf({ value, precision }: Figure): number {
  return precision === "exact" || precision === "at_least" ? value : 0;
}

function mostOf({ value, precision }: Figure): number {
  return precision === "at_least" || precision === "about" ? Number.POSITIVE_INFINITY : value;
}

function farthest({ figure }: PlacedFigure, group: Group): PlacedFigure {
  const distance = (other: PlacedFigure) => Math.abs(other.figure.value - figure.value);
  return group.reduce((one, other) => (distance(other) > distance(one) ? other : one));
}

/** 2000余 may be 2900 and 近3万 be 29000; what is farther off than half as much again has another reason. */
function areApart({ value: one }: Figure, { value: other }: Figure): boolean {
  return Math.max(one, other) > 1.5 * Math.min(one, other);
}
