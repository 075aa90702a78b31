import { boundsFaults } from "#dataset/rules/bounds.ts";
import { jumpFaults } from "#dataset/rules/jumps.ts";
import type { PlacedFigure } from "#dataset/rules/placedFigure.ts";
import { printedValueFaults } from "#dataset/rules/printedValue.ts";
import { repeatedFaults } from "#dataset/rules/sameFigures.ts";
import type { Fault } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";

/**
 * What of figures a person should look at once more, which keeps none of them out: of all of them by themselves, and
 * beside each other of those that no other row keeps out.
 */
export function figureDoubts(placed: readonly PlacedFigure[], sound: readonly Figure[]): readonly Fault[] {
  const kept = new Set(sound.map(({ id }) => id));
  const alone = placed.flatMap(({ file, row, figure }) =>
    printedValueFaults(figure, figure.indicator.unit, { file, row }),
  );
  const beside = placed.filter(({ figure }) => kept.has(figure.id));
  return [...alone, ...jumpFaults(beside), ...boundsFaults(beside), ...repeatedFaults(beside)];
}
