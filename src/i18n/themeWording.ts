import type { Figure } from "#domain/figure.ts";
import type { Unit } from "#domain/indicator.ts";
import { periodStart } from "#domain/latest.ts";
import type { Locale } from "#domain/locale.ts";
import { valueWithUnit } from "./figureWording.ts";
import { joined, type Sentence, say } from "./sentence.ts";

/** The texts of the charts by theme, which come with them. */
export interface ThemeWording {
  readonly accepted: (value: string) => string;
  readonly resolved: (value: string) => string;
  readonly resolutionRate: (rate: string) => string;
  readonly keyAccepted: string;
  readonly keyFigure: string;
  readonly keyBeside: string;
  readonly subtitle: (figures: number) => string;
  readonly sentence: (theme: string, named: readonly Figure[], all: number) => Sentence;
  readonly notReopening: string;
  readonly beside: (heading: string) => string;
  readonly panel: (indicator: string, unit: Unit, population: string | null) => string;
}

/** In both languages. */
export const themeWording: Record<Locale, ThemeWording> = {
  zh: {
    accepted: (value) => `受理 ${value}`,
    resolved: (value) => `办结 ${value}`,
    resolutionRate: (rate) => `办结率 ${rate}`,
    keyAccepted: "受理",
    keyFigure: "报道的数",
    keyBeside: "对照的复工率",
    subtitle: (figures) => `最新的 ${figures} 条`,
    sentence: (theme, named, all) =>
      say`${theme}：${joined(named.map(namedZh), "；")}${all > named.length && `；共 ${all} 条`}`,
    notReopening: "返岗率说的是人，复工率说的是单位：两者并列，不能互相代替。",
    beside: (heading) => `对照：${heading}`,
    panel: (indicator, unit, population) =>
      `${indicator}${unit === "CNY" ? "（元）" : ""} · ${population ?? "统计范围未说明"}`,
  },
  en: {
    accepted: (value) => `accepted ${value}`,
    resolved: (value) => `resolved ${value}`,
    resolutionRate: (rate) => `resolution rate ${rate}`,
    keyAccepted: "accepted",
    keyFigure: "reported",
    keyBeside: "reopening rate, for comparison",
    subtitle: (figures) => `the latest ${figures}`,
    sentence: (theme, named, all) =>
      say`${theme}: ${joined(named.map(namedEn), "; ")}${all > named.length && `; ${all} figures in all`}`,
    notReopening:
      "Staff return rates count people, reopening rates count units: side by side, never one for the other.",
    beside: (heading) => `For comparison: ${heading}`,
    panel: (indicator, unit, population) =>
      `${indicator}${unit === "CNY" ? " (CNY)" : ""} · ${population ?? "population not stated"}`,
  },
};

/** Each number with its group and its date, as three rates of one region may be of three groups and three days. */
function namedZh(figure: Figure): Sentence {
  const { region, indicator, population, asOf, basis } = figure;
  const since = periodStart(figure);
  const context = [
    ...(basis === "derived" ? ["推算"] : []),
    population?.name.zh ?? "统计范围未说明",
    since === null ? `截至 ${asOf.date}` : `${since} 至 ${asOf.date}`,
  ];
  return say`${region.name.zh}${indicator.name.zh} ${{ figure, text: valueWithUnit(figure, "zh") }}（${context.join("，")}）`;
}

function namedEn(figure: Figure): Sentence {
  const { region, indicator, population, asOf, basis } = figure;
  const since = periodStart(figure);
  const context = [
    ...(basis === "derived" ? ["derived"] : []),
    population?.name.en ?? "population not stated",
    since === null ? `as of ${asOf.date}` : `${since} to ${asOf.date}`,
  ];
  return say`${region.name.en}, ${indicator.name.en.toLowerCase()} ${{ figure, text: valueWithUnit(figure, "en") }} (${context.join(", ")})`;
}
