import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import { referenceFaults } from "./indexed.ts";
import { parentsFirst } from "./parentsFirst.ts";
import { type PlacedFigure, type Verdict, valueSpot } from "./sameFigures.ts";

/**
 * Parts against the totals they name. A part whose total is not there is left out, since it could be taken for a whole.
 * `missing` gives the rows of figures that stand in the file but are left out already.
 */
export function partVerdict(
  figures: readonly PlacedFigure[],
  file: string,
  missing: ReadonlyMap<string, number>,
): Verdict {
  const placedById = new Map(figures.map((placed) => [placed.figure.id, placed]));
  const { order, cyclic } = parentsFirst(new Map(figures.map(({ figure }) => [figure.id, figure.partOf])));
  const sound = new Map<string, PlacedFigure>();
  const rowsLeftOut = new Map(missing);
  const faults: Fault[] = [];
  const leaveOut = (placed: PlacedFigure, errors: readonly Fault[]) => {
    rowsLeftOut.set(placed.figure.id, placed.row);
    faults.push(...errors);
  };
  for (const id of cyclic) {
    const placed = placedById.get(id);
    if (placed) leaveOut(placed, [errorAt(partSpot(placed), "parentCycle", {})]);
  }
  const target = { file, isReadable: true, items: sound, leftOut: rowsLeftOut };
  for (const id of order) {
    const placed = placedById.get(id);
    if (!placed) continue;
    const total = sound.get(placed.figure.partOf ?? "");
    const errors = [...referenceFaults(partSpot(placed), target), ...(total ? aboveTotal(placed, total) : [])];
    if (errors.length > 0) leaveOut(placed, errors);
    else sound.set(id, placed);
  }
  const leftOut = new Set(figures.map(({ figure }) => figure.id).filter((id) => !sound.has(id)));
  return { faults: [...faults, ...sumFaults(sound)], leftOut };
}

function partSpot({ file, row, figure }: PlacedFigure) {
  return { file, row, column: "part_of", found: figure.partOf ?? "" };
}

function aboveTotal(part: PlacedFigure, total: PlacedFigure): readonly Fault[] {
  const isAbove = isComparable(part.figure, total.figure) && part.figure.value > total.figure.value;
  if (!isAbove) return [];
  return [errorAt(valueSpot(part), "partAboveTotal", { total: total.figure.value, totalRow: total.row })];
}

/** Parts may leave a rest unnamed, so only a sum above the total is in doubt. */
function sumFaults(figures: ReadonlyMap<string, PlacedFigure>): readonly Fault[] {
  const sums = new Map<PlacedFigure, number>();
  for (const { figure } of figures.values()) {
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
