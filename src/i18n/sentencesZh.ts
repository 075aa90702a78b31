import type { Figure } from "#domain/figure.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import { type LoanGroup, type LoanPair, loanStatement } from "#domain/loans.ts";
import type { Population } from "#domain/population.ts";
import { type RatePart, rateParts } from "#domain/rateParts.ts";
import type { RateSummary } from "#domain/rateSummary.ts";
import type { Refund } from "#domain/refunds.ts";
import { asOfLabel, fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";
import { percent, roundedNumber } from "./number.ts";
import { joined, type Mention, type Sentence, say } from "./sentence.ts";

const rate = (figure: Figure): Mention => ({ figure, text: valueLabel(figure, "zh") });
const money = (figure: Figure): Mention => ({ figure, text: valueWithUnit(figure, "zh") });
const nameAndMoney = (figure: Figure) => say`${figure.region.name.zh} ${money(figure)}`;

/** What the rates say, each group for itself and with its date where dates differ. */
export function ratesSentenceZh(population: Population, summary: RateSummary): Sentence {
  return say`${population.name.zh}复工率：${joined(rateParts(summary).map(ratePart), "；")}`;
}

function ratePart({ group, figures, isNamed, isRanked, dates }: RatePart): Sentence {
  const [highest] = figures;
  const lowest = figures[figures.length - 1] ?? highest;
  const once = dates === "once" ? `（${highest.asOf.date}）` : "";
  if (isNamed) {
    const named = figures.map((figure) => nameAndRate(figure, dates === "each"));
    return say`${joined(named, "、")}${once}`;
  }
  const between = say`在 ${rate(lowest)} 与 ${rate(highest)} 之间${dates === "each" && "，截至日期不同"}`;
  const ranked = say`最高${nameAndRate(highest, false)}，最低${nameAndRate(lowest, false)}`;
  const texts = {
    outer: say`${figures.length} 个上级地区${between}`,
    areas: say`${figures.length} 个片区${between}`,
    exact: say`${figures.length} 地报确切值，${isRanked ? ranked : between}`,
    bounded: say`${figures.length} 地只报下限，都在 ${percent(lowest.value, lowest.decimals)} 以上`,
    rough: say`${figures.length} 地只报约数或上限`,
  };
  return say`${texts[group]}${once}`;
}

function nameAndRate(figure: Figure, hasDate: boolean): Sentence {
  const derived = figure.basis === "derived" && "（推算）";
  return say`${figure.region.name.zh} ${rate(figure)}${derived}${hasDate && `（${figure.asOf.date}）`}`;
}

/** How far the values of each region went, from the first reported date to the last. All are of one indicator and population. */
export function overTimeSentenceZh(series: readonly FigureSeries[]): Sentence {
  const parts = series.slice(0, 3).map(({ region, figures }) => {
    const [first, last] = [figures[0], figures[figures.length - 1]];
    if (!first || !last) return [region.name.zh];
    return say`${region.name.zh}从 ${money(first)}（${first.asOf.date}）到 ${money(last)}（${last.asOf.date}）`;
  });
  const { population, indicator } = series[0]?.figures[0] ?? {};
  const all = series.length > 3 && `；共 ${series.length} 地`;
  return say`${population?.name.zh ?? ""}${indicator?.name.zh ?? ""}：${joined(parts, "；")}${all}`;
}

/** What was disbursed, beside what was intended where one statement prints both. */
export function loansSentenceZh(groups: readonly LoanGroup[]): Sentence {
  const { pairs, others } = loanStatement(groups);
  const parts = [...pairs.map(pairZh), otherLoans(others, pairs.length > 0)];
  const sentence = joined(
    parts.filter((part) => part.length > 0),
    "；",
  );
  return sentence.length > 0 ? sentence : ["所选地区只有意向或申报的贷款，未见已投放的数据"];
}

function pairZh({ disbursed, intended, share }: LoanPair): Sentence {
  const part = percent(share.value, share.decimals);
  return say`${disbursed.region.name.zh}已投放 ${money(disbursed)}，为意向 ${money(intended)}的 ${part}（推算）`;
}

function otherLoans(others: readonly Figure[], hasPairs: boolean): Sentence {
  if (others.length === 0) return [];
  if (hasPairs) return [`另有 ${others.length} 项报告了已投放金额`];
  const all = others.length > 3 && `，共 ${others.length} 项`;
  return say`已投放：${joined(others.slice(0, 3).map(nameAndMoney), "、")}${all}`;
}

/** What was refunded, with cases and mean where the report prints the cases. */
export function refundsSentenceZh(refunds: readonly Refund[]): Sentence {
  const periodsDiffer = new Set(refunds.map(({ amount }) => asOfLabel(amount.figure))).size > 1;
  const shown = refunds.slice(0, 3).map(({ amount, cases, mean }) => {
    const details: Sentence[] = [
      ...(periodsDiffer ? [[asOfLabel(amount.figure)]] : []),
      ...(cases ? [say`${{ figure: cases, text: fullValue(cases, "zh") }} 笔`] : []),
      ...(mean === null ? [] : [[`笔均 ${roundedNumber(mean, "zh")}元，推算`]]),
    ];
    const name = nameAndMoney(amount.figure);
    return details.length > 0 ? say`${name}（${joined(details, "，")}）` : name;
  });
  return say`累计退税：${joined(shown, "；")}${refunds.length > 3 && `；共 ${refunds.length} 项`}`;
}
