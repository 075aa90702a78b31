import type { Difference } from "#domain/comparability/difference.ts";
import type { Figure } from "#domain/figure.ts";
import type { Unit } from "#domain/indicator.ts";
import type { Locale } from "#domain/locale.ts";
import type { Precision } from "#domain/precision.ts";
import { fullMoney, fullNumber, percent, roundCount, shortNumber, withCurrency } from "./number.ts";

/** What stands before a number that is not exact; no output shows it without. */
const precisionMark: Record<Locale, Record<Precision, string>> = {
  zh: { exact: "", at_least: "≥ ", nearly: "近 ", about: "≈ ", at_most: "≤ " },
  en: { exact: "", at_least: "≥ ", nearly: "nearly ", about: "≈ ", at_most: "≤ " },
};

/** The value for a label beside a mark: "≥ 90%", "6104万", "4.8亿". Its unit stands in the subtitle. */
export function valueLabel(figure: Figure, locale: Locale): string {
  return precisionMark[locale][figure.precision] + labelNumber(figure, locale);
}

/** A count that the report prints digit by digit keeps its digits: 29979家 is 29,979 and not 2.9979万. */
function labelNumber({ value, decimals, indicator, asPrinted }: Figure, locale: Locale): string {
  if (indicator.unit === "percent") return percent(value, decimals);
  const isInFull = indicator.unit === "count" && asPrinted.replaceAll(/[,，\s]/g, "").includes(String(value));
  if (isInFull) return fullNumber(value);
  return indicator.unit === "count" ? roundCount(value, locale) : shortNumber(value, locale);
}

/** The value with its unit, for a sentence: "≥ 90%", "6104万元", "CNY 61.04 million". */
export function valueWithUnit(figure: Figure, locale: Locale): string {
  const { value, precision, indicator } = figure;
  if (indicator.unit !== "CNY") return valueLabel(figure, locale);
  return precisionMark[locale][precision] + withCurrency(shortNumber(value, locale), locale);
}

/** What the words of a value need to know of a figure. */
export type Valued = Pick<Figure, "value" | "decimals" | "precision" | "indicator">;

/** The value with all its digits, for tables: "61,040,000元", "≥ 2,000". */
export function fullValue(figure: Valued, locale: Locale): string {
  return precisionMark[locale][figure.precision] + exactValue(figure, locale);
}

function exactValue({ value, decimals, indicator }: Valued, locale: Locale): string {
  if (indicator.unit === "percent") return percent(value, decimals);
  return indicator.unit === "CNY" ? fullMoney(value, locale) : fullNumber(value);
}

/** A difference with its sign and the unit of a difference: "+7.44 个百分点", "≥ +1.2亿元", "−16 percentage points". */
export function differenceLabel(
  { value, decimals, precision }: Difference,
  unit: Unit,
  locale: Locale,
): string {
  const sign = value < 0 ? "−" : "+";
  const size = Math.abs(value);
  const words = {
    percent: `${sign}${size.toFixed(decimals)}${locale === "zh" ? " 个百分点" : " percentage points"}`,
    CNY: withCurrency(`${sign}${shortNumber(size, locale)}`, locale),
    count: `${sign}${fullNumber(size)}`,
  };
  return precisionMark[locale][precision] + words[unit];
}

/** What a screen reader says of a mark, as a sentence: what, of whom, how much, when and by whose report. */
export function figureSentence(figure: Figure, locale: Locale): string {
  const { region, indicator, population, precision, asOf, report, paragraph } = figure;
  const value = precisionWord[locale][precision] + exactValue(figure, locale);
  const derived = figure.basis === "derived";
  if (locale === "zh") {
    const group = population ? `（${population.name.zh}）` : "";
    const place = paragraph === null ? "" : `第 ${paragraph} 段`;
    return `${region.name.zh}${indicator.name.zh}${group}：${value}${derived ? "（推算）" : ""}，截至 ${asOf.date}，见《${report.title.zh}》${place}。`;
  }
  const group = population ? ` (${population.name.en})` : "";
  const place = paragraph === null ? "" : `, paragraph ${paragraph}`;
  return `${region.name.en}, ${indicator.name.en}${group}: ${value}${derived ? " (derived)" : ""}, as of ${asOf.date}, reported in “${report.title.en}”${place}.`;
}

/** Precision in words, as a screen reader may pass over "≥". */
const precisionWord: Record<Locale, Record<Precision, string>> = {
  zh: { exact: "", at_least: "至少 ", nearly: "近 ", about: "约 ", at_most: "至多 " },
  en: { exact: "", at_least: "at least ", nearly: "nearly ", about: "about ", at_most: "at most " },
};

/** The printed counts: "106/212"; one alone with a dash for the other; empty where neither is printed. */
export function countsLabel({ counts: { numerator, denominator } }: Figure): string {
  if (numerator === null && denominator === null) return "";
  return `${numerator === null ? "–" : fullNumber(numerator)}/${denominator === null ? "–" : fullNumber(denominator)}`;
}

/** The date with the beginning of its period where the figure is cumulative: "2022-04-01 – 2022-06-09". */
export function asOfLabel({ since, asOf }: Figure): string {
  return since === null ? asOf.date : `${since} – ${asOf.date}`;
}

/** The figures as the report prints them, several of them apart: "212户 · 累计复工106 · 50.0%". */
export function printedWords({ asPrinted }: Figure): string {
  return asPrinted.split("|").join(" · ");
}
