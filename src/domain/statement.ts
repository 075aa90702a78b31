import type { Figure } from "./figure.ts";
import { latestByKey } from "./latest.ts";

/** Two numbers of one statement: the same report, region, population and date. */
export function sameStatement({ report, region, population, asOf }: Figure): string {
  return [report.id, region.code, population?.id ?? "", asOf.date].join("/");
}

/** The figures of one indicator by their statement; where one prints a number twice, the exact one goes before the rounded. */
export function countsByStatement(
  figures: readonly Figure[],
  indicator: string | undefined,
): ReadonlyMap<string, Figure> {
  const counts = figures.filter((figure) => figure.indicator.id === indicator);
  return new Map([...latestByKey(counts, sameStatement)].map(([key, { figure }]) => [key, figure]));
}
