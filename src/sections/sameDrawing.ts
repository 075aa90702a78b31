import { writeComparisons } from "#url/comparisons.ts";
import type { SectionProps } from "./sectionProps.ts";

/**
 * Whether a section of money would draw the same: of a view only the axis and the comparisons matter to it, so that
 * the choice of a population of rates does not draw loans and refunds anew.
 */
export function isSameDrawing(before: SectionProps, after: SectionProps): boolean {
  return (
    before.dataset === after.dataset &&
    before.onShow === after.onShow &&
    before.appearance === after.appearance &&
    before.change === after.change &&
    before.view.scale === after.view.scale &&
    writeComparisons(before.view.compare) === writeComparisons(after.view.compare)
  );
}
