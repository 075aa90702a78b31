import type { Fault } from "#domain/fault.ts";
import { boundsVerdict } from "./bounds.ts";
import { partVerdict } from "./parts.ts";
import type { PlacedFigure, Verdict } from "./placedFigure.ts";
import { replacementVerdict } from "./replacements.ts";
import { sameFigures } from "./sameFigures.ts";

interface Settled {
  readonly figures: readonly PlacedFigure[];
  readonly faults: readonly Fault[];
}

type Rule = (figures: readonly PlacedFigure[], file: string, leftOut: ReadonlyMap<string, number>) => Verdict;

/** Replacements first, since what they declare decides which differences are doubts. */
const rules: readonly Rule[] = [replacementVerdict, sameFigures, boundsVerdict, partVerdict];

/**
 * The figures that no rule leaves out beside the others. A row left out by one rule may have been named by another
 * row, so the rules are asked again until all agree; sound figures are gone through once.
 */
export function settledFigures(
  figures: readonly PlacedFigure[],
  file: string,
  leftOut: ReadonlyMap<string, number>,
): Settled {
  const missing = new Map(leftOut);
  let errors: readonly Fault[] = [];
  let sound = figures;
  for (;;) {
    const round = roundOfRules(sound, file, missing);
    // Without a row left out there are only doubts, and those of the rounds before may be void.
    if (round.figures.length === sound.length)
      return { figures: sound, faults: [...errors, ...round.faults] };
    errors = [...errors, ...round.faults.filter(({ severity }) => severity === "error")];
    sound = round.figures;
  }
}

/** Each rule once, on what the one before left; adds to `missing` the rows left out. */
function roundOfRules(figures: readonly PlacedFigure[], file: string, missing: Map<string, number>): Settled {
  let sound = figures;
  let faults: readonly Fault[] = [];
  for (const rule of rules) {
    const verdict = rule(sound, file, missing);
    faults = [...faults, ...verdict.faults];
    if (verdict.leftOut.size === 0) continue;
    for (const { row, figure } of sound) if (verdict.leftOut.has(figure.id)) missing.set(figure.id, row);
    sound = sound.filter(({ figure }) => !verdict.leftOut.has(figure.id));
  }
  return { figures: sound, faults };
}
