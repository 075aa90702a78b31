import { type PrintedReading, type PrintedValue, printedReading } from "#dataset/rules/printedReading.ts";
import type { Indicator, Unit } from "#domain/indicator.ts";

/** A rate as two counts, of which the board computes it. */
export interface PrintedCounts {
  readonly numerator: string;
  readonly denominator: string;
  readonly words: PrintedValue["words"];
}

/** The ends of a span; null for one that has a word of precision of its own, or cannot be told. */
export interface PrintedRange {
  readonly lower: string | null;
  readonly upper: string | null;
}

/** What the form makes of a printed text: what a cell may hold, or what a person has to do about it. */
export type DraftReading =
  | PrintedReading
  | ({ readonly kind: "counts" } & PrintedCounts)
  /** Counts in place of a rate, and which of them is a part of which is not said for certain. */
  | { readonly kind: "countsOpen" }
  | ({ readonly kind: "range" } & PrintedRange);

/** What a printed text says for a figure of an indicator; of spans and counts only what stands there beyond doubt. */
export function draftReading(printed: string, { unit, kind }: Indicator): DraftReading {
  const range = rangeIn(printed, unit);
  if (range) return { kind: "range", ...range };
  const reading = printedReading(printed, unit);
  if (kind !== "rate" || reading.kind !== "none") return reading;
  const counts = countsIn(printed);
  if (counts) return { kind: "counts", ...counts };
  return printed.split("|").some(saysCounts) ? { kind: "countsOpen" } : reading;
}

const COUNTED = "[户戶家个個人名笔筆张張条條份项項件次台辆輛支处處所间間座批]";
const DIGIT = "[\\d０-９零〇一二两三四五六七八九十百千万萬亿億]";
const SPAN = new RegExp(
  `^(.*(?:${DIGIT}|[%％成元])${COUNTED}?)\\s*(?:至|到|[-~～〜—–―－]{1,2})\\s*(${DIGIT}.*)$`,
);

/** A number that is whole without what stands behind the span. */
const WHOLE = new RegExp(`(?:[万萬亿億元%％成]|${COUNTED})\\s*$`);
/** 3至4亿元 and 五至六成 leave 亿元 and 成 to the number behind; of 3千至5千万元 it cannot be told. */
const TO_BE_COMPLETED =
  /(?:^|[^\d０-９.,．，〇零一二三四五六七八九十百千])(?:[\d０-９.,．，]+|[一二三四五六七八九两])\s*$/;
const NUMBER_ALONE = /^(?:[\d０-９.,．，\s]+|[一二三四五六七八九两])/;

function rangeIn(printed: string, unit: Unit): PrintedRange | null {
  const [, from = "", to = ""] = SPAN.exec(printed) ?? [];
  const last = onlyIn(to, unit);
  if (!last) return null;
  const first = onlyIn(TO_BE_COMPLETED.test(from) ? from + to.replace(NUMBER_ALONE, "") : from, unit);
  const isTold = first !== null && (WHOLE.test(from) || TO_BE_COMPLETED.test(from));
  const isWrong = isTold && Number(first.value) >= Number(last.value);
  // Words as 约 before the first end may be of both.
  if (isWrong || isBounded(last) || (first !== null && isBounded(first))) return { lower: null, upper: null };
  return { lower: isTold ? first.value : null, upper: last.value };
}

function isBounded({ words }: PrintedValue): boolean {
  return words !== "exact" && words !== "unknown";
}

function onlyIn(text: string, unit: Unit): PrintedValue | null {
  const reading = printedReading(text, unit);
  return reading.kind === "read" ? reading.only : null;
}

/** 212户中106户, but not 212户中小企业 nor 2022年中106户. */
const AMONG = new RegExp(`^(.*\\d\\s*${COUNTED}.*?)[之其]?中(?![小型央国國])(.*\\d.*)$`);
const FRACTION = new RegExp(`^\\s*(\\d+)${COUNTED}?\\s*/\\s*(\\d+)${COUNTED}?\\s*$`);

function countsIn(printed: string): PrintedCounts | null {
  const plain = printed.replace(/[\uff0f-\uff19]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const [, over, under] = FRACTION.exec(plain) ?? [];
  if (over !== undefined && under !== undefined) return partOf(over, under, "exact");
  const [, all = "", some = ""] = AMONG.exec(plain) ?? [];
  const [whole, part] = [onlyIn(all, "count"), onlyIn(some, "count")];
  // A word that is not known may say that they have not reopened.
  if (!whole || !part || part.words === "unknown") return null;
  return partOf(part.value, whole.value, whole.words === "exact" ? part.words : "unknown");
}

function partOf(numerator: string, denominator: string, words: PrintedValue["words"]): PrintedCounts | null {
  const isPart = Number(denominator) > 0 && Number(numerator) <= Number(denominator);
  return isPart ? { numerator, denominator, words } : null;
}

function saysCounts(part: string): boolean {
  const { kind } = printedReading(part, "count");
  return kind === "read" || kind === "several";
}
