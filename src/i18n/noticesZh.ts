import type { Notice, NoticeOf } from "#domain/comparability/notice.ts";
import type { Stage } from "#domain/comparability/stages.ts";
import type { Figure } from "#domain/figure.ts";
import type { Unit } from "#domain/indicator.ts";
import { fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";
import { fullMoney, fullNumber, percent } from "./number.ts";
import { joined, type Mention, type Sentence, say } from "./sentence.ts";

const unitNames: Record<Unit, string> = { percent: "百分比", CNY: "金额", count: "数量" };

/** What each stage of a loan is called. */
const stageNamesZh: Record<Stage, string> = {
  disbursed: "已投放",
  intended: "意向",
  applied: "申报",
  quota: "额度",
  guarantee: "担保",
  renewed: "展期续贷",
  bridge: "应急转贷",
  deferred: "延期还本付息",
};

const inFull = (figure: Figure): Mention => ({ figure, text: fullValue(figure, "zh") });
const withUnit = (figure: Figure): Mention => ({ figure, text: valueWithUnit(figure, "zh") });

/** A notice of the comparability guard as a clause, to be joined with others. */
export function noticeZh(notice: Notice, isRanked = false): Sentence {
  switch (notice.kind) {
    case "unitsDiffer":
      return [`单位不同（${notice.units.map((unit) => unitNames[unit]).join("、")}）`];
    case "stagesDiffer":
      return [`${notice.stages.map((stage) => stageNamesZh[stage]).join("、")}是贷款的不同阶段`];
    case "indicatorsDiffer":
      return [
        `指标不同（${several(
          notice.indicators.map(({ name }) => name.zh),
          "种",
        )}）`,
      ];
    case "incrementBesideTotal":
      return ["一天的增量与累计数并列"];
    case "populationsDiffer": {
      const names = notice.populations.map((population) => population?.name.zh ?? "未说明");
      return [`统计范围不同（${several(names, "种")}）`];
    }
    case "populationsUnknown":
      return [`${notice.figures} 个数未说明统计范围`];
    case "yearsDiffer":
      return [`截至年份不同（${notice.years.join("、")}）`];
    case "datesDiffer":
      return [`截至日期从 ${notice.from} 到 ${notice.to}，相差超过 7 天`];
    case "periodsDiffer":
      return ["累计的起点不同或未说明"];
    case "regionsOverlap":
      return [overlap(notice)];
    case "boundedBesideExact":
      return [
        `${notice.bounded} 个数只是${notice.isAllLower ? "下限" : "下限、上限或约数"}，${isRanked ? "由此不定的名次写作范围" : "不与确切值排名"}`,
      ];
    default:
      return valueNoticeZh(notice);
  }
}

type ValueNotice = Extract<
  Notice,
  { kind: "partBesideTotal" | "partsMissTotal" | "reportsDiffer" | "contradictsCounts" }
>;

function valueNoticeZh(notice: ValueNotice): Sentence {
  switch (notice.kind) {
    case "partBesideTotal":
      return say`${notice.total.region.name.zh}的 ${joined(partsOf(notice.parts), "、")} 是 ${inFull(notice.total)}（${notice.total.indicator.name.zh}）的一部分`;
    case "partsMissTotal": {
      const sum =
        notice.total.indicator.unit === "CNY" ? fullMoney(notice.sum, "zh") : fullNumber(notice.sum);
      return say`${notice.total.region.name.zh}${notice.total.indicator.name.zh}列出的各部分合起来是 ${sum}，与总数 ${inFull(notice.total)} 不等`;
    }
    case "reportsDiffer":
      return say`${notice.drawn.region.name.zh}同日另有报道称 ${withUnit(notice.other)}（${choiceZh[notice.because]} ${withUnit(notice.drawn)}）`;
    case "contradictsCounts":
      return say`${notice.figure.region.name.zh}印出的 ${{ figure: notice.figure, text: valueLabel(notice.figure, "zh") }} 与其分子分母不符（算得 ${percent(notice.computed, 2)}）`;
  }
}

/** Which of two reports the chart takes, and why. */
const choiceZh: Record<NoticeOf<"reportsDiffer">["because"], string> = {
  lessExact: "图中取确切值",
  otherReport: "图中取较晚的报道",
  unorderedReport: "两篇报道先后不明，图中按报道编号取",
};

function partsOf(parts: readonly Figure[]): Sentence[] {
  const rest = parts.length - 4;
  return [...parts.slice(0, 4).map((part) => [inFull(part)]), ...(rest > 0 ? [[`另 ${rest} 项`]] : [])];
}

function overlap({ outer, inner }: Extract<Notice, { kind: "regionsOverlap" }>): string {
  const names = inner.slice(0, 4).map(({ name }) => name.zh);
  const verb = outer.level === "area" ? "可能包含" : "包含";
  return `${outer.name.zh}${verb}${names.join("、")}${inner.length > 4 ? `等 ${inner.length} 地` : ""}`;
}

function several(names: readonly string[], counter: string): string {
  return `${names.slice(0, 6).join("、")}${names.length > 6 ? `等 ${names.length} ${counter}` : ""}`;
}
