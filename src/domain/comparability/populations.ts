import type { Figure } from "#domain/figure.ts";
import type { Notice } from "./notice.ts";

/** Where the figures are not certainly about one group. */
export function populationNotice(figures: readonly Figure[]): Notice[] {
  const populations = new Map(figures.map(({ population }) => [population?.id ?? "", population]));
  if (populations.size > 1) return [{ kind: "populationsDiffer", populations: [...populations.values()] }];
  // Two figures that do not say whom they count may count different groups.
  const unknown = figures.filter(({ population }) => population === null).length;
  return unknown > 1 ? [{ kind: "populationsUnknown", figures: unknown }] : [];
}
