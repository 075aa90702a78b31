import { firstDay, lastDay } from "./asOf.ts";
import type { Figure } from "./figure.ts";

/** Which figures a reader chose: the codes of the regions, and the first and last date where one is set. */
export interface Choices {
  readonly regions: ReadonlySet<string>;
  readonly from: string | null;
  readonly to: string | null;
}

/** The figures of the chosen regions whose date may lie in the chosen period: "2022-06" is in a period that begins on 2022-06-15. */
export function figuresOnShow(figures: readonly Figure[], choices: Choices): Figure[] {
  const earliest = choices.from === null ? "" : firstDay(choices.from);
  const latest = choices.to === null ? "9999" : lastDay(choices.to);
  return figures.filter(
    ({ region, asOf }) =>
      choices.regions.has(region.code) && lastDay(asOf.date) >= earliest && firstDay(asOf.date) <= latest,
  );
}
