import type { Notice } from "#domain/comparability.ts";
import type { Figure } from "#domain/figure.ts";
import { type LoanGroup, type LoanPair, loanStatement } from "#domain/loans.ts";
import type { Population } from "#domain/population.ts";
import { type RatePart, rateParts } from "#domain/rateParts.ts";
import type { RateSeries } from "#domain/rateSeries.ts";
import type { RateSummary } from "#domain/rateSummary.ts";
import type { Refund } from "#domain/refunds.ts";
import { asOfLabel, fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";
import { percent, roundedNumber } from "./number.ts";

const nameAndMoney = (figure: Figure) => `${figure.region.name.zh} ${valueWithUnit(figure, "zh")}`;

/** What the rates say, each group for itself and with its date where dates differ. */
export function ratesSentenceZh(population: Population, summary: RateSummary): string {
  return `${population.name.zh}复工率：${rateParts(summary).map(ratePart).join("；")}`;
}

function ratePart({ group, figures, isNamed, isRanked, dates }: RatePart): string {
  const [highest] = figures;
  const lowest = figures[figures.length - 1] ?? highest;
  const once = dates === "once" ? `（${highest.asOf.date}）` : "";
  if (isNamed) return figures.map((figure) => nameAndRate(figure, dates === "each")).join("、") + once;
  const between = `在 ${valueLabel(lowest, "zh")} 与 ${valueLabel(highest, "zh")} 之间${dates === "each" ? "，截至日期不同" : ""}`;
  const ranked = `最高${nameAndRate(highest, false)}，最低${nameAndRate(lowest, false)}`;
  const texts = {
    outer: `${figures.length} 个上级地区${between}`,
    areas: `${figures.length} 个片区${between}`,
    exact: `${figures.length} 地报确切值，${isRanked ? ranked : between}`,
    bounded: `${figures.length} 地只报下限，都在 ${percent(lowest.value, lowest.decimals)} 以上`,
    rough: `${figures.length} 地只报约数或上限`,
  };
  return texts[group] + once;
}

function nameAndRate(figure: Figure, hasDate: boolean): string {
  const derived = figure.basis === "derived" ? "（推算）" : "";
  return `${figure.region.name.zh} ${valueLabel(figure, "zh")}${derived}${hasDate ? `（${figure.asOf.date}）` : ""}`;
}

/** How far the rates of each region went, from the first reported date to the last. */
export function ratesOverTimeSentenceZh(population: Population, series: readonly RateSeries[]): string {
  const parts = series.slice(0, 3).map(({ region, figures }) => {
    const [first, last] = [figures[0], figures[figures.length - 1]];
    if (!first || !last) return region.name.zh;
    return `${region.name.zh}从 ${valueLabel(first, "zh")}（${first.asOf.date}）到 ${valueLabel(last, "zh")}（${last.asOf.date}）`;
  });
  return `${population.name.zh}复工率：${parts.join("；")}${series.length > 3 ? `；共 ${series.length} 地` : ""}`;
}

/** What was disbursed, beside what was intended where one statement prints both. */
export function loansSentenceZh(groups: readonly LoanGroup[]): string {
  const { pairs, others } = loanStatement(groups);
  const rest = otherLoans(others, pairs.length > 0);
  return (
    [...pairs.map(pairZh), rest].filter((part) => part !== "").join("；") ||
    "所选地区只有意向或申报的贷款，未见已投放的数据"
  );
}

function pairZh({ disbursed, intended, share }: LoanPair): string {
  const part = percent(share.value, share.decimals);
  return `${disbursed.region.name.zh}已投放 ${valueWithUnit(disbursed, "zh")}，为意向 ${valueWithUnit(intended, "zh")}的 ${part}（推算）`;
}

function otherLoans(others: readonly Figure[], hasPairs: boolean): string {
  if (others.length === 0) return "";
  if (hasPairs) return `另有 ${others.length} 项报告了已投放金额`;
  const named = others.slice(0, 3).map(nameAndMoney).join("、");
  return `已投放：${named}${others.length > 3 ? `，共 ${others.length} 项` : ""}`;
}

/** What was refunded, with cases and mean where the report prints the cases. */
export function refundsSentenceZh(refunds: readonly Refund[]): string {
  const periodsDiffer = new Set(refunds.map(({ amount }) => asOfLabel(amount.figure))).size > 1;
  const shown = refunds.slice(0, 3).map(({ amount, cases, mean }) => {
    const details = [
      periodsDiffer && asOfLabel(amount.figure),
      cases && `${fullValue(cases, "zh")} 笔`,
      mean !== null && `笔均 ${roundedNumber(mean, "zh")}元，推算`,
    ];
    const brackets = details.filter(Boolean).join("，");
    return nameAndMoney(amount.figure) + (brackets && `（${brackets}）`);
  });
  return `累计退税：${shown.join("；")}${refunds.length > 3 ? `；共 ${refunds.length} 项` : ""}`;
}

/** A notice of the comparability guard as a clause, to be joined with others. */
export function noticeZh(notice: Notice): string {
  switch (notice.kind) {
    case "populationsDiffer": {
      const names = notice.populations.map((population) => population?.name.zh ?? "未说明");
      return `统计范围不同（${names.slice(0, 6).join("、")}${names.length > 6 ? `等 ${names.length} 种` : ""}）`;
    }
    case "populationsUnknown":
      return `${notice.figures} 个数未说明统计范围`;
    case "yearsDiffer":
      return `截至年份不同（${notice.years.join("、")}）`;
    case "datesDiffer":
      return `截至日期从 ${notice.from} 到 ${notice.to}，相差超过 7 天`;
    case "periodsDiffer":
      return "累计的起点不同或未说明";
    case "regionsOverlap": {
      const names = notice.inner.slice(0, 4).map(({ name }) => name.zh);
      const verb = notice.outer.level === "area" ? "可能包含" : "包含";
      return `${notice.outer.name.zh}${verb}${names.join("、")}${notice.inner.length > 4 ? `等 ${notice.inner.length} 地` : ""}`;
    }
    case "boundedBesideExact":
      return `${notice.bounded} 个数只是${notice.isAllLower ? "下限" : "下限、上限或约数"}，不与确切值排名`;
    case "reportsDiffer":
      return `${notice.drawn.region.name.zh}同日另有报道称 ${valueWithUnit(notice.other, "zh")}（图中取 ${valueWithUnit(notice.drawn, "zh")}）`;
    case "contradictsCounts":
      return `${notice.figure.region.name.zh}印出的 ${valueLabel(notice.figure, "zh")} 与其分子分母不符（算得 ${percent(notice.computed, 2)}）`;
  }
}
