import type { Figure } from "#domain/figure.ts";
import type { Notice } from "./notice.ts";

/** Totals on show beside parts of theirs, and those whose listed parts do not add up to them. */
export function partNotices(figures: readonly Figure[]): Notice[] {
  const parts = partsByTotal(figures);
  return figures.flatMap((total) => {
    const own = parts.get(total.id) ?? [];
    const sum = sumOfParts(total, own);
    return [
      ...(own.length > 0 ? [{ kind: "partBesideTotal" as const, total, parts: own }] : []),
      ...(sum !== null && sum !== total.value
        ? [{ kind: "partsMissTotal" as const, total, parts: own, sum }]
        : []),
    ];
  });
}

/** The figures that are listed as parts of a total, by the id of the total; without those that a later report corrects. */
export function partsByTotal(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const parts = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.partOf !== null && figure.supersededBy === null)
      parts.set(figure.partOf, [...(parts.get(figure.partOf) ?? []), figure]);
  }
  return parts;
}

/** What several exact parts add up to; null where adding means nothing: one part alone, bounds, another unit. */
export function sumOfParts(total: Figure, parts: readonly Figure[]): number | null {
  const areExact = [total, ...parts].every(({ precision }) => precision === "exact");
  const areOfOneUnit = parts.every(({ indicator }) => indicator.unit === total.indicator.unit);
  const isAmount = total.indicator.unit !== "percent";
  if (parts.length < 2 || !areExact || !areOfOneUnit || !isAmount) return null;
  return parts.reduce((sum, { value }) => sum + value, 0);
}
