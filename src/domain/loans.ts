import type { Figure } from "./figure.ts";
import { amountKey, type Latest, latestByKey, populationKey } from "./latest.ts";
import type { Population } from "./population.ts";
import type { Region } from "./region.ts";
import { type Share, shareOf } from "./shareOf.ts";
import { countsByStatement, sameStatement } from "./statement.ts";

/** How far a loan has come. The stages stand side by side and are never added. */
export const loanStages = ["disbursed", "intended", "applied"] as const;
export type LoanStage = (typeof loanStages)[number];

const amountIndicator: Record<LoanStage, string> = {
  disbursed: "loans_disbursed",
  intended: "loans_intended",
  applied: "loans_applied",
};
const borrowersIndicator: Partial<Record<LoanStage, string>> = {
  disbursed: "loan_borrowers",
  intended: "loan_intended_borrowers",
};

/** The newest amount of one stage, with the borrowers that the same statement names. */
export interface LoanLine {
  readonly stage: LoanStage;
  readonly amount: Latest;
  readonly borrowers: Figure | null;
}

/** Two amounts of which one is a share of the other. */
export interface LoanPair {
  readonly disbursed: Figure;
  readonly intended: Figure;
  readonly share: Share;
}

/** The loans of one region to one population, stage by stage; of amounts counted from different days each has a line. */
export interface LoanGroup {
  readonly region: Region;
  readonly population: Population | null;
  readonly lines: readonly LoanLine[];
  /** The disbursed and the intended amount that one statement prints as exact, and what share the one is of the other. */
  readonly pair: LoanPair | null;
}

/** The ids of all that the loan chart is made of: the amounts of the three stages and their borrowers. */
export const loanIndicators: readonly string[] = [
  ...Object.values(amountIndicator),
  ...Object.values(borrowersIndicator),
];

/** Every figure that the loan chart is made of. */
export function loanFigures(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ indicator }) => loanIndicators.includes(indicator.id));
}

/** The newest loans of each region and population, in the order in which they first appear. */
export function loanGroups(figures: readonly Figure[]): LoanGroup[] {
  const groups = new Map<string, { region: Region; population: Population | null; lines: LoanLine[] }>();
  for (const stage of loanStages) {
    const amounts = figures.filter(({ indicator }) => indicator.id === amountIndicator[stage]);
    const borrowers = borrowersOf(figures, stage);
    for (const amount of latestByKey(amounts, amountKey).values()) {
      const { region, population } = amount.figure;
      const key = `${region.code}/${populationKey(amount.figure)}`;
      const group = groups.get(key) ?? { region, population, lines: [] };
      groups.set(key, group);
      group.lines.push({ stage, amount, borrowers: borrowers.get(sameStatement(amount.figure)) ?? null });
    }
  }
  return [...groups.values()].map((group) => ({ ...group, pair: loanPair(group.lines) }));
}

/** What a sentence says of loans: up to two pairs, and the other disbursed amounts. */
export function loanStatement(groups: readonly LoanGroup[]): {
  pairs: readonly LoanPair[];
  others: readonly Figure[];
} {
  const paired = groups.filter(({ pair }) => pair !== null).slice(0, 2);
  const others = groups.filter((group) => !paired.includes(group)).flatMap(({ lines }) => lines);
  return {
    pairs: paired.flatMap(({ pair }) => (pair ? [pair] : [])),
    others: others.filter(({ stage }) => stage === "disbursed").map(({ amount }) => amount.figure),
  };
}

function borrowersOf(figures: readonly Figure[], stage: LoanStage): ReadonlyMap<string, Figure> {
  return countsByStatement(figures, borrowersIndicator[stage]);
}

function loanPair(lines: readonly LoanLine[]): LoanPair | null {
  const exact = lines.map(({ stage, amount }) => ({ stage, figure: amount.figure }));
  for (const { stage, figure: disbursed } of exact) {
    const partner = exact.find(
      (line) => line.stage === "intended" && isOfOneStatement(disbursed, line.figure),
    );
    if (stage !== "disbursed" || !partner) continue;
    return { disbursed, intended: partner.figure, share: shareOf(disbursed.value, partner.figure.value) };
  }
  return null;
}

function isOfOneStatement(disbursed: Figure, intended: Figure): boolean {
  const areExact = disbursed.precision === "exact" && intended.precision === "exact";
  const isPart = intended.value > 0 && disbursed.value <= intended.value;
  return areExact && isPart && sameStatement(disbursed) === sameStatement(intended);
}
