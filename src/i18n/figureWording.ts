import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import type { Precision } from "#domain/precision.ts";
import { fullMoney, fullNumber, percent, shortNumber, withCurrency } from "./number.ts";

/** What stands before a number that is not exact; no output shows it without. */
const precisionMark: Record<Locale, Record<Precision, string>> = {
  zh: { exact: "", at_least: "≥ ", nearly: "近 ", about: "≈ ", at_most: "≤ " },
  en: { exact: "", at_least: "≥ ", nearly: "nearly ", about: "≈ ", at_most: "≤ " },
};

/** The value for a label beside a mark: "≥ 90%", "6104万", "4.8亿". Its unit stands in the subtitle. */
export function valueLabel({ value, decimals, precision, indicator }: Figure, locale: Locale): string {
  const number = indicator.unit === "percent" ? percent(value, decimals) : shortNumber(value, locale);
  return precisionMark[locale][precision] + number;
}

/** The value with its unit, for a sentence: "≥ 90%", "6104万元", "CNY 61.04 million". */
export function valueWithUnit(figure: Figure, locale: Locale): string {
  const { value, precision, indicator } = figure;
  if (indicator.unit !== "CNY") return valueLabel(figure, locale);
  return precisionMark[locale][precision] + withCurrency(shortNumber(value, locale), locale);
}

/** The value with all its digits, for tables: "61,040,000元", "≥ 2,000". */
export function fullValue({ value, decimals, precision, indicator }: Figure, locale: Locale): string {
  const mark = precisionMark[locale][precision];
  if (indicator.unit === "percent") return mark + percent(value, decimals);
  return mark + (indicator.unit === "CNY" ? fullMoney(value, locale) : fullNumber(value));
}

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
