import type { Unit } from "#domain/indicator.ts";
import type { Precision } from "#domain/precision.ts";

/** A number as a report prints it, with 千, 万, 亿 and 成 counted in. */
export interface PrintedNumber {
  readonly value: number;
  /** Behind the point of the number itself, as in 50.0%; none where 万, 亿 or characters are counted in. */
  readonly decimals: number;
  /** Null where nothing after the number says of what it is. */
  readonly unit: Unit | null;
  /** Digits with nothing after them: 万 or 亿 may have been left in the sentence. */
  readonly isBare: boolean;
  /** What the words around it make it; none for most numbers. */
  readonly precisions: readonly Precision[];
}

const CHARACTERS = "零〇一二三四五六七八九";
const powers: Readonly<Record<string, number>> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};
const POWERS = Object.keys(powers).join("");
const digits = new Map([...CHARACTERS].map((character, index) => [character, Math.max(index - 1, 0)]));
for (const two of "两兩") digits.set(two, 2);
const DIGITS = [...digits.keys()].join("");

const LITERAL = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const NUMBER = new RegExp(
  `(?:${LITERAL}|[${DIGITS}${POWERS}])(?:\\s*[${POWERS}]|[${DIGITS}]|${LITERAL})*`,
  "g",
);

/** Nothing but digits and counters, as nearly every cell; anything else is brought into that form first. */
const MAY_NEED_REWRITING = /[\uff01-\uff5e余餘多成百]/;
/** Fractions, 数千, 三万五 and English: better no doubt than a wrong one. */
const UNREADABLE = new RegExp(
  `分之|一半|[过過]半|半[数數]|倍|‰|[${DIGITS}]点|[${DIGITS}]點|[数數几幾][${POWERS}]|[百千万萬亿億][一二三四五六七八九两兩](?![${POWERS}])|illion|thousand|percent`,
);

/** The numbers of a cell, parted by "|"; null where one is in words that are not understood. */
export function printedNumbers(text: string): readonly PrintedNumber[] | null {
  const plain = MAY_NEED_REWRITING.test(text) ? rewritten(text) : text;
  if (UNREADABLE.test(plain)) return null;
  const numbers = plain.split("|").flatMap(numbersOfPart);
  return numbers.every(({ value }) => Number.isFinite(value)) ? numbers : null;
}

/** Full-width digits, 百分之九十, 九成五, 3000余万 as 90%, 9.5成, 3000万余. */
function rewritten(text: string): string {
  const digit = (character: string) => digits.get(character) ?? character;
  return text
    .replace(/[\uff10-\uff19．％｜（]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(new RegExp(`百分之(${LITERAL}|[${DIGITS}十百]+)`), "$1%")
    .replace(/[个個]?百分[点點]/g, "%")
    .replace(
      new RegExp(`([${CHARACTERS}])成([${CHARACTERS}])`, "g"),
      (_, tens: string, ones: string) => `${digit(tens)}.${digit(ones)}成`,
    )
    .replace(new RegExp(`([余餘多])([${POWERS}]+)`, "g"), "$2$1");
}

function numbersOfPart(part: string): readonly PrintedNumber[] {
  const found = [...part.matchAll(NUMBER)];
  return found.map(({ 0: number, index }, order) => {
    const previous = found[order - 1];
    const before = part.slice(previous ? previous.index + previous[0].length : 0, index);
    const after = part.slice(index + number.length, found[order + 1]?.index);
    const unit = unitAfter(after);
    const isInTenths = after.trimStart().startsWith("成");
    return {
      value: multiplied(read(number), isInTenths ? 10 : 1),
      decimals: Math.max(0, decimalsOf(number) - (isInTenths ? 1 : 0)),
      unit,
      isBare: unit === null && /^[\d,.]+$/.test(number),
      precisions: wordedPrecisions(before, after),
    };
  });
}

function decimalsOf(number: string): number {
  return /^[\d,]+\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
}

/** The factor counted in without the noise of binary fractions: 5.51亿 is 551000000. */
export function multiplied(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** The highest power counts what stands before it, and adds what stands after; NaN for 七八千, which is two numbers. */
function read(number: string): number {
  const found = [...number].filter((character) => character in powers);
  if (found.length === 0)
    return digits.get(number.replace(/^[零〇](?=.)/, "")) ?? Number(number.replaceAll(",", ""));
  const highest = found.reduce((one, other) => (powerOf(other) > powerOf(one) ? other : one));
  const at = number.indexOf(highest);
  const [before, after] = [number.slice(0, at).trim(), number.slice(at + 1).trim()];
  return multiplied(before === "" ? 1 : read(before), powerOf(highest)) + (after === "" ? 0 : read(after));
}

function powerOf(character: string): number {
  return powers[character] ?? Number.NaN;
}

function unitAfter(after: string): Unit | null {
  const counted = after.replace(/^[\s(余餘多+]+/, "");
  if (/^[%成]/.test(counted)) return "percent";
  if (/^(?:元|圆|人民[币幣])/.test(counted)) return "CNY";
  return /^(?:$|左右|上下|以[上下])/.test(counted) ? null : "count";
}

/** Words before a number, at its very end; 预约, 签约, 节约 and 最近, 附近 say nothing of it. */
const wordsBefore: readonly (readonly [RegExp, Precision])[] = [
  [/(?:不超过?|不超過|至多|最多|不足|不到)$/, "at_most"],
  [/(?:^|[^不])(?:超过?|超過|逾)$/, "at_least"],
  [/(?:^|[^最附])近$/, "nearly"],
  [/(?:^|[^预預签簽节節合违違续續解])[约約](?:有|为|為)?$/, "about"],
];

/** Words after a number and its unit; 余额 and 规模以上 say nothing of it. */
const wordsAfter: readonly (readonly [RegExp, Precision])[] = [
  [/^(?:元|%|成)?(?:[余餘](?![额額])|多(?![数數]))/, "at_least"],
  [/^(?:(?!规模|規模|限额|限額).){0,4}以上/, "at_least"],
  [/^.{0,4}(?:左右|上下)/, "about"],
  [/^.{0,4}以下/, "at_most"],
];

function wordedPrecisions(before: string, after: string): readonly Precision[] {
  if (before === "" && after.length < 2 && !/[余餘多]/.test(after)) return [];
  const matches = (words: typeof wordsBefore, text: string) =>
    words.flatMap(([word, precision]) => (word.test(text) ? [precision] : []));
  return [...matches(wordsBefore, before.trimEnd()), ...matches(wordsAfter, after.trimStart())];
}
