import type { Unit } from "#domain/indicator.ts";
import { type WordedPrecision, type WordsAround, wordedPrecision } from "./printedWords.ts";

/** A number as a report prints it, with 千, 万, 亿 and 成 counted in. */
export interface PrintedNumber extends WordedPrecision {
  readonly value: number;
  /** Behind the point of the number itself, as in 50.0%; none where 万, 亿 or characters are counted in. */
  readonly decimals: number;
  /** Null where nothing after the number says of what it is. */
  readonly unit: Unit | null;
  /** Digits with nothing after them: 万 or 亿 may have been left in the sentence. */
  readonly isBare: boolean;
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
const MAY_NEED_REWRITING = /[\uff01-\uff5e﹪余餘多成百]/;

/** Numbers that name no value, as 数千, 十几, 30来, 七八千 and 过半: whoever writes one figure of them has made it up. */
const VAGUE = new RegExp(
  `[数數几幾][${POWERS}]|[\\d${DIGITS}${POWERS}](?:[几幾]|[来來](?!自))|半[百数數]|[过過]半`,
);

/** Fractions, signs, 三万五, 2.000户, 陆仟, other money and English: better no reading than a wrong one. */
const UNREADABLE = new RegExp(
  [
    "分之|一半|倍|[‰‱]|百分[点點]|illion|thousand|percent",
    `[${DIGITS}%][点點]|[负負]\\s*[\\d${DIGITS}${POWERS}]|成[\\d${DIGITS}]|[廿卅]`,
    `[百千万萬亿億][一二三四五六七八九两兩](?![${POWERS}])`,
    `\\d\\.\\d{3}\\s*(?![\\s\\d%|成${POWERS}]|$)`,
    "[壹贰貳叁肆伍陆陸柒捌玖拾佰仟][拾佰仟万萬亿億]",
    "[美欧歐日港澳台加英韩韓][元镑鎊币幣]|美金|[$€£]|USD|HKD|EUR|JPY",
  ].join("|"),
  "i",
);

/** The numbers of a cell, parted by "|"; null where one is in words that are not understood. */
export function printedNumbers(text: string): readonly PrintedNumber[] | null {
  const plain = MAY_NEED_REWRITING.test(text) ? rewritten(text) : text;
  if (isVague(plain) || UNREADABLE.test(plain)) return null;
  const numbers = plain.split("|").flatMap(numbersOfPart);
  return numbers.every(({ value }) => Number.isFinite(value)) ? numbers : null;
}

/** Whether a text gives a number without saying which. */
export function isVague(text: string): boolean {
  return VAGUE.test(text);
}

/** Full-width digits, 百分之九十, 九成五, 3000余万 as 90%, 9.5成, 3000万余. */
function rewritten(text: string): string {
  const digit = (character: string) => digits.get(character) ?? character;
  return withThousands(text)
    .replace(/[\uff10-\uff1e．％＋～｜（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("﹪", "%")
    .replace(new RegExp(`百分之(${LITERAL}|[${DIGITS}十百]+)`), "$1%")
    .replace(
      new RegExp(`([${CHARACTERS}])成([${CHARACTERS}])`, "g"),
      (_, tens: string, ones: string) => `${digit(tens)}.${digit(ones)}成`,
    )
    .replace(new RegExp(`([(]?[余餘多][)]?)([${POWERS}]+)`, "g"), "$2$1");
}

/** ６，１０４ as ６,１０４: a full-width comma between digits as wide is of the number, and between others parts a list. */
export function withThousands(text: string): string {
  return text.replace(/[０-９]+(?:，[０-９]+)+/g, (run) =>
    /^[０-９]{1,3}(?:，[０-９]{3})+$/.test(run) ? run.replaceAll("，", ",") : run,
  );
}

function numbersOfPart(part: string): readonly PrintedNumber[] {
  const found = [...part.matchAll(NUMBER)];
  return found.map(({ 0: number, index }, order) => {
    const [previous, next] = [found[order - 1], found[order + 1]];
    const before = part.slice(previous ? previous.index + previous[0].length : 0, index);
    const after = part.slice(index + number.length, next?.index);
    return numberAmid(number, {
      before: previous ? (before.split(CLAUSE).pop() ?? "") : before,
      after: next ? (after.split(CLAUSE, 1)[0] ?? "") : after,
    });
  });
}

/** What parts the words that belong to a number from those of the next. */
const CLAUSE = /[,，、。；;]/;

function numberAmid(number: string, around: WordsAround): PrintedNumber {
  const unit = /[￥¥]\s*$/.test(around.before) ? "CNY" : unitAfter(around.after);
  const isInTenths = around.after.trimStart().startsWith("成");
  return {
    value: multiplied(read(number), isInTenths ? 10 : 1),
    decimals: Math.max(0, decimalsOf(number) - (isInTenths ? 1 : 0)),
    unit,
    isBare: unit === null && /^[\d,.]+$/.test(number),
    ...wordedPrecision(around, !/^[百千万萬亿億]/.test(number)),
  };
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
  const counted = after.replace(/^[\s()余餘多+]+/, "");
  if (/^[%成]/.test(counted)) return "percent";
  if (/^(?:元|圆|人民[币幣])/.test(counted)) return "CNY";
  return /^(?:$|[至到~—–-]|左右|上下|[以之][上下内內]|不[到足]|有[余餘]|出[头頭])/.test(counted)
    ? null
    : "count";
}
