import { isCalendarDate } from "#domain/asOf.ts";
import { errorAt, type Fault, type Spot } from "#domain/fault.ts";
import type { Unit } from "#domain/indicator.ts";

/** What a cell says, or what is the matter with it. */
export type Reading<Value> = { readonly value: Value } | { readonly faultAt: (spot: Spot) => Fault };

/** How the text of a cell, trimmed and not empty, is read. Whatever is doubtful is a fault, never a guess. */
export type Grammar<Value> = (cell: string) => Reading<Value>;

/** A number with the decimals it was written with: 50.0 has one. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  /** What the cell itself says that it is a number of, as "6104万元" does; most say nothing. */
  readonly unit?: Unit;
}

export const missing: Reading<never> = { faultAt: (spot) => errorAt(spot, "missingCell", {}) };

/** Words on one line; control and direction characters are dropped, since no report means them. */
export const text: Grammar<string> = (cell) => {
  const line = cell
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "");
  const words = line.normalize("NFC").trim();
  return words === "" ? missing : { value: words };
};

/** Above 15 digits, or 2^53 for whole numbers, JavaScript would round without a word. */
export const number: Grammar<WrittenNumber> = (cell) => {
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(cell) ?? [];
  if (whole === undefined) return { faultAt: (spot) => errorAt(spot, "notNumber", {}) };
  const value = Number(cell);
  if (!Number.isSafeInteger(Math.trunc(value))) return outOfRange(0, Number.MAX_SAFE_INTEGER);
  const digits = `${whole}${fraction}`.replace(/^0+/, "").length;
  if (fraction !== "" && digits > EXACT_DIGITS)
    return { faultAt: (spot) => errorAt(spot, "tooManyDigits", { digits: EXACT_DIGITS }) };
  return { value: { value, decimals: fraction.length } };
};

const EXACT_DIGITS = 15;

export const integer: Grammar<number> = (cell) => {
  const reading = number(cell);
  if ("faultAt" in reading) return reading;
  return reading.value.decimals === 0
    ? { value: reading.value.value }
    : { faultAt: (spot) => errorAt(spot, "notInteger", {}) };
};

/** A whole number from 1. */
export const ordinal: Grammar<number> = (cell) => {
  const reading = integer(cell);
  return "value" in reading && reading.value === 0 ? outOfRange(1, Number.MAX_SAFE_INTEGER) : reading;
};

export const date: Grammar<string> = (cell) =>
  isCalendarDate(cell) ? { value: cell } : { faultAt: (spot) => errorAt(spot, "notDate", {}) };

/** A whole date, for what the package says of itself: reports may be less precise, its own days are known. */
export const day: Grammar<string> = (cell) =>
  cell.length === "2026-11-24".length && isCalendarDate(cell)
    ? { value: cell }
    : { faultAt: (spot) => errorAt(spot, "notDay", {}) };

/** Only web addresses: a "javascript:" in a table must never become a link. */
export const address: Grammar<string> = (cell) => {
  const isWebAddress = /^https?:\/\/[^\s/"<>\\]+[^\s"<>\\]*$/i.test(cell);
  return isWebAddress ? { value: cell } : { faultAt: (spot) => errorAt(spot, "notAddress", {}) };
};

export const duration: Grammar<string> = (cell) =>
  /^P(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(cell)
    ? { value: cell }
    : { faultAt: (spot) => errorAt(spot, "notDuration", {}) };

export function oneOf<const Word extends string>(allowed: readonly Word[]): Grammar<Word> {
  return (cell) => {
    const word = allowed.find((candidate) => candidate === cell);
    return word === undefined
      ? { faultAt: (spot) => errorAt(spot, "notOneOf", { allowed }) }
      : { value: word };
  };
}

export function key(pattern: RegExp, ...examples: readonly string[]): Grammar<string> {
  return (cell) =>
    pattern.test(cell) ? { value: cell } : { faultAt: (spot) => errorAt(spot, "notKey", { examples }) };
}

/** Entries parted by ";", each read by the grammar. An empty entry is a fault: two lists side by side would shift. */
export function list<Value>(entry: Grammar<Value>): Grammar<readonly Value[]> {
  return (cell) => {
    const values: Value[] = [];
    for (const part of cell.split(";")) {
      const reading = part.trim() === "" ? missing : entry(part.trim());
      if ("faultAt" in reading) return reading;
      values.push(reading.value);
    }
    return { value: values };
  };
}

function outOfRange(minimum: number, maximum: number): Reading<never> {
  return { faultAt: (spot) => errorAt(spot, "outOfRange", { minimum, maximum }) };
}
