import type { Figure } from "./figure.ts";
import { latestByKey } from "./latest.ts";

/** Two numbers of one group on one date: the same report, region, population and date, whatever their periods. */
export function sameMoment({ report, region, population, asOf }: Figure): string {
  return [report.id, region.code, population?.id ?? "", asOf.date].join("/");
}

/** Two numbers of one statement: of one moment, and counted from one day, as refunds since April are no part of the money since January. */
export function sameStatement(figure: Figure): string {
  return `${sameMoment(figure)}/${figure.since ?? ""}`;
}

/** The figures of one indicator by their statement; where one prints a number twice, the exact one goes before the rounded. */
export function countsByStatement(
  figures: readonly Figure[],
  indicator: string | undefined,
): ReadonlyMap<string, Figure> {
  const counts = figures.filter((figure) => figure.indicator.id === indicator);
  return new Map([...latestByKey(counts, sameStatement)].map(([key, { figure }]) => [key, figure]));
}
