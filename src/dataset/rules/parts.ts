import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import { madeUnlessErrors } from "./indexed.ts";
import { type PlacedFigure, unreplaced, type Verdict, valueSpot } from "./placedFigure.ts";
import { treeItems } from "./tree.ts";

/**
 * Parts against the totals they name. A part whose total is not there is left out, since it could be taken for a whole.
 * `leftOut` gives the rows of figures that stand in the file but are left out already.
 */
export function partVerdict(
  figures: readonly PlacedFigure[],
  file: string,
  leftOut: ReadonlyMap<string, number>,
): Verdict {
  const totals = new Set(figures.map(({ figure }) => figure.partOf));
  const related = figures.filter(({ figure }) => figure.partOf !== null || totals.has(figure.id));
  const rows = related.map((placed) => ({
    row: placed.row,
    key: placed.figure.id,
    parent: placed.figure.partOf,
    placed,
  }));
  const tree = treeItems({
    file,
    column: "part_of",
    cycle: "parentCycle",
    rows,
    leftOut,
    made: ({ placed }, total: PlacedFigure | null) =>
      madeUnlessErrors(total ? aboveTotal(placed, total) : [], placed),
  });
  const unsound = rows.filter(({ key }) => !tree.items.has(key));
  return {
    faults: [...tree.faults, ...sumFaults(tree.items)],
    leftOut: new Set(unsound.map(({ key }) => key)),
  };
}

function aboveTotal(part: PlacedFigure, total: PlacedFigure): readonly Fault[] {
  const isAbove = isComparable(part.figure, total.figure) && part.figure.value > total.figure.value;
  if (!isAbove) return [];
  return [errorAt(valueSpot(part), "partAboveTotal", { total: total.figure.value, totalRow: total.row })];
}

/** Parts may leave a rest unnamed, so only a sum above the total is in doubt. A part and its correction count once. */
function sumFaults(figures: ReadonlyMap<string, PlacedFigure>): readonly Fault[] {
  const sums = new Map<PlacedFigure, number>();
  for (const { figure } of unreplaced([...figures.values()])) {
    const total = figures.get(figure.partOf ?? "");
    if (total && isComparable(figure, total.figure)) sums.set(total, (sums.get(total) ?? 0) + figure.value);
  }
  return [...sums].flatMap(([placed, sum]) => {
    const total = placed.figure.value;
    return sum > total ? [warningAt(valueSpot(placed), "partsBesideTotal", { sum, total })] : [];
  });
}

/** Whether the part is at least its value and the total at most its own, so that "above" cannot be a matter of wording. */
function isComparable(part: Figure, total: Figure): boolean {
  const isSum = part.indicator.unit === total.indicator.unit && part.indicator.kind !== "rate";
  const hasFloor = part.precision === "exact" || part.precision === "at_least";
  return isSum && hasFloor && ["exact", "nearly", "at_most"].includes(total.precision);
}
