import type { Notice, NoticeOf } from "#domain/comparability/notice.ts";
import type { Stage } from "#domain/comparability/stages.ts";
import type { Figure } from "#domain/figure.ts";
import type { Unit } from "#domain/indicator.ts";
import { fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";
import { fullMoney, fullNumber, percent } from "./number.ts";
import { joined, type Mention, type Sentence, say } from "./sentence.ts";

const unitNames: Record<Unit, string> = { percent: "percent", CNY: "money", count: "numbers" };

/** What each stage of a loan is called. */
const stageNamesEn: Record<Stage, string> = {
  disbursed: "disbursed",
  intended: "intended",
  applied: "applied for",
  quota: "quota",
  guarantee: "guaranteed",
  renewed: "rolled over",
  bridge: "bridged",
  deferred: "deferred",
};

const inFull = (figure: Figure): Mention => ({ figure, text: fullValue(figure, "en") });
const withUnit = (figure: Figure): Mention => ({ figure, text: valueWithUnit(figure, "en") });

/** A notice of the comparability guard as a clause, to be joined with others. */
export function noticeEn(notice: Notice, isRanked = false): Sentence {
  switch (notice.kind) {
    case "unitsDiffer":
      return [`units differ (${notice.units.map((unit) => unitNames[unit]).join(", ")})`];
    case "stagesDiffer":
      return [
        `${notice.stages.map((stage) => stageNamesEn[stage]).join(", ")} are different stages of a loan`,
      ];
    case "indicatorsDiffer":
      return [`indicators differ (${several(notice.indicators.map(({ name }) => name.en))})`];
    case "incrementBesideTotal":
      return ["the growth of a day stands beside totals"];
    case "populationsDiffer":
      return [
        `populations differ (${several(notice.populations.map((population) => population?.name.en ?? "not stated"))})`,
      ];
    case "populationsUnknown":
      return [`${notice.figures} values do not say whom they count`];
    case "yearsDiffer":
      return [`as-of years differ (${notice.years.join(", ")})`];
    case "datesDiffer":
      return [`as-of dates run from ${notice.from} to ${notice.to}, more than 7 days apart`];
    case "periodsDiffer":
      return ["totals begin to count on different dates or do not say when"];
    case "regionsOverlap":
      return [overlap(notice)];
    case "boundedBesideExact":
      return [boundedEn(notice, isRanked)];
    default:
      return valueNoticeEn(notice);
  }
}

type ValueNotice = Extract<
  Notice,
  { kind: "partBesideTotal" | "partsMissTotal" | "reportsDiffer" | "contradictsCounts" }
>;

function valueNoticeEn(notice: ValueNotice): Sentence {
  switch (notice.kind) {
    case "partBesideTotal":
      return say`${notice.total.region.name.en}: ${joined(partsOf(notice.parts), ", ")} ${notice.parts.length === 1 ? "is" : "are"} part of ${inFull(notice.total)} (${notice.total.indicator.name.en})`;
    case "partsMissTotal": {
      const sum =
        notice.total.indicator.unit === "CNY" ? fullMoney(notice.sum, "en") : fullNumber(notice.sum);
      return say`${notice.total.region.name.en}, ${notice.total.indicator.name.en}: the parts listed come to ${sum}, not to the total of ${inFull(notice.total)}`;
    }
    case "reportsDiffer":
      return say`${notice.drawn.region.name.en}: another report gives ${withUnit(notice.other)} for that date (${choiceEn[notice.because]} ${withUnit(notice.drawn)})`;
    case "contradictsCounts":
      return say`${notice.figure.region.name.en}: the printed ${{ figure: notice.figure, text: valueLabel(notice.figure, "en") }} contradicts its own counts (${percent(notice.computed, 2)})`;
  }
}

/** Which of two reports the chart takes, and why. */
const choiceEn: Record<NoticeOf<"reportsDiffer">["because"], string> = {
  lessExact: "the chart takes the exact value",
  otherReport: "the chart takes the later report,",
  unorderedReport: "neither is known to be later; the chart takes the one whose id is first,",
};

function partsOf(parts: readonly Figure[]): Sentence[] {
  const rest = parts.length - 4;
  return [...parts.slice(0, 4).map((part) => [inFull(part)]), ...(rest > 0 ? [[`${rest} more`]] : [])];
}

function overlap({ outer, inner }: Extract<Notice, { kind: "regionsOverlap" }>): string {
  const names = inner.slice(0, 4).map(({ name }) => name.en);
  const verb = outer.level === "area" ? "may contain" : "contains";
  return `${outer.name.en} ${verb} ${names.join(", ")}${inner.length > 4 ? ` and ${inner.length - 4} more` : ""}`;
}

function boundedEn({ bounded, isAllLower }: NoticeOf<"boundedBesideExact">, isRanked: boolean): string {
  const subject = bounded === 1 ? "value is" : "values are";
  const consequence = isRanked
    ? "places are ranges where that leaves them open"
    : "not ranked among exact ones";
  return `${bounded} ${subject} only ${isAllLower ? "a lower bound" : "a bound or an approximation"}, ${consequence}`;
}

function several(names: readonly string[]): string {
  return `${names.slice(0, 6).join("; ")}${names.length > 6 ? ` and ${names.length - 6} more` : ""}`;
}
