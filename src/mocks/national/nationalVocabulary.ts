import type { CsvRow } from "./csvTable.ts";

const notReal = {
  definition_zh: "生成的演练数据，非真实数据。",
  definition_en: "Generated for practice; not real data.",
};

/** The indicators of the real package that the generated one fills, with the same ids, units and kinds. */
export const nationalIndicators: readonly CsvRow[] = [
  indicator("reopening_rate", "reopening", "percent", ["复工率", "Reopening rate"]),
  indicator("loans_disbursed", "loans", "CNY", ["已投放贷款", "Loans disbursed"]),
  indicator("loans_intended", "loans", "CNY", ["意向贷款", "Loans intended"]),
  indicator("loan_borrowers", "loans", "count", ["获贷户数", "Borrowers of disbursed loans"]),
  indicator("tax_refund_amount", "refunds", "CNY", ["退税金额", "Tax refunded"]),
  indicator("tax_refund_cases", "refunds", "count", ["退税笔数", "Tax refund cases"]),
];

/** The populations whose rates are generated: they do not compare, so each has its own level of reopening. */
export const ratedPopulations: readonly (CsvRow & { readonly id: string })[] = [
  population("industry-above-size", ["规上工业企业", "Industrial enterprises above designated size"]),
  population("trade-above-threshold", ["限上贸易业企业", "Trading firms above threshold"]),
  population("self-employed", ["个体工商户", "Self-employed businesses"]),
];

/** Whom loans and refunds are told of. Without a population, one account would not be a newer value of another. */
export const accountPopulation = population("market-entities", ["市场主体", "Market entities"]);

function indicator(
  id: string,
  theme: string,
  unit: "percent" | "CNY" | "count",
  [zh, en]: [string, string],
): CsvRow {
  const kind = { percent: "rate", CNY: "amount", count: "count" }[unit];
  return { id, theme, unit, kind, name_zh: zh, name_en: en, ...notReal };
}

function population(id: string, [zh, en]: [string, string]): CsvRow & { readonly id: string } {
  return { id, name_zh: zh, name_en: en, ...notReal, also_printed: "" };
}
