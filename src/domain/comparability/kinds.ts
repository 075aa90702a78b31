import type { Figure } from "#domain/figure.ts";
import type { Notice } from "./notice.ts";
import { type Stage, stageOf, stages } from "./stages.ts";

/** Where the figures do not measure one thing: other units, other stages of a loan, other indicators, or growth beside what has grown. */
export function kindNotices(figures: readonly Figure[]): Notice[] {
  const indicators = [...new Map(figures.map(({ indicator }) => [indicator.id, indicator])).values()];
  if (indicators.length < 2) return [];
  const increments = indicators.filter(({ id }) => isIncrement(id)).length;
  const isMixed = increments > 0 && increments < indicators.length;
  return [differenceOfKind(indicators), ...(isMixed ? [{ kind: "incrementBesideTotal" as const }] : [])];
}

function differenceOfKind(indicators: readonly Figure["indicator"][]): Notice {
  const units = new Set(indicators.map(({ unit }) => unit));
  if (units.size > 1) return { kind: "unitsDiffer", units: [...units].sort() };
  const found = new Set(indicators.map(({ id }) => stageOf(id)));
  const isOfStages = found.size > 1 && !found.has(null);
  return isOfStages
    ? { kind: "stagesDiffer", stages: stages.filter((stage: Stage) => found.has(stage)) }
    : { kind: "indicatorsDiffer", indicators: [...indicators].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Indicators of what came in a day, as against what had come by it. */
function isIncrement(id: string): boolean {
  return id.endsWith("_increase");
}
