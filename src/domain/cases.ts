import type { Figure } from "./figure.ts";
import { amountKey, type Latest, latestByKey } from "./latest.ts";
import { countsByStatement, sameStatement } from "./statement.ts";

/** The cases that a hotline took up, and the rate at which it settled them where the same statement prints one. */
export interface HotlineCases {
  readonly accepted: Latest;
  readonly rate: Figure | null;
}

/** The newest cases of each region and hotline, in the order in which they first appear. */
export function cases(figures: readonly Figure[]): HotlineCases[] {
  const accepted = figures.filter(({ indicator }) => indicator.id === "cases_accepted");
  const rates = countsByStatement(figures, "case_resolution_rate");
  return [...latestByKey(accepted, amountKey).values()].map((latest) => ({
    accepted: latest,
    rate: rates.get(sameStatement(latest.figure)) ?? null,
  }));
}
