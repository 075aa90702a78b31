/** How far money has come on its way to a firm; amounts of two stages are never one more and one less of the same thing. */
export const stages = [
  "disbursed",
  "intended",
  "applied",
  "quota",
  "guarantee",
  "renewed",
  "bridge",
  "deferred",
] as const;
export type Stage = (typeof stages)[number];

const stageOfIndicator: Readonly<Record<string, Stage>> = {
  loans_disbursed: "disbursed",
  loans_disbursed_part: "disbursed",
  loans_intended: "intended",
  loans_applied: "applied",
  loan_quota: "quota",
  guarantees: "guarantee",
  guarantees_renewed: "guarantee",
  loans_renewed: "renewed",
  bridge_loans: "bridge",
  deferred_repayment: "deferred",
};

/** The stage that an indicator measures; null for what is no loan. */
export function stageOf(indicator: string): Stage | null {
  return stageOfIndicator[indicator] ?? null;
}
