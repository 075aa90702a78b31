import type { PlacedFigure } from "#dataset/rules/placedFigure.ts";
import { printedValueFaults } from "#dataset/rules/printedValue.ts";
import type { Fault } from "#domain/fault.ts";

/** What of sound figures a person should look at once more, by themselves and beside each other. Keeps none of them out. */
export function figureDoubts(placed: readonly PlacedFigure[]): readonly Fault[] {
  return placed.flatMap(({ file, row, figure }) =>
    printedValueFaults(figure, figure.indicator.unit, { file, row }),
  );
}
