import { beginning, type Fault, type Place, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import type { Unit } from "#domain/indicator.ts";
import { isVague, multiplied, type PrintedNumber, printedNumbers } from "./printedNumbers.ts";

type PrintedFigure = Pick<Figure, "value" | "decimals" | "basis" | "precision" | "asPrinted">;

/** The powers that a report may print elsewhere than at the number: 354.7 in a column of 亿元. */
const POWERS_ELSEWHERE = [1, 1e4, 1e8, 1e12];

/**
 * Doubts where value and precision do not say what the report prints. Counts and what is derived from them
 * are not looked at: many are printed with another figure. Headlines may keep their words for precision.
 */
export function printedValueFaults(figure: PrintedFigure, unit: Unit, place: Place): readonly Fault[] {
  const { value, decimals, asPrinted } = figure;
  if (figure.basis === "derived" || isPlainlyPrinted(figure, unit)) return [];
  const parts = asPrinted.split("|").map(printedNumbers);
  const numbers = parts.flatMap((part) => part ?? []);
  const meant = numbers.filter((number) => saysValue(number, value, unit));
  if (meant.length > 0 || numbers.length === 0 || parts.includes(null))
    return wordFaults(figure, meant, place);
  const spot = { ...place, column: "value", found: value.toFixed(decimals) };
  const details = { printed: beginning(asPrinted), write: onlyValue(numbers, unit) };
  return [warningAt(spot, "valueNotPrinted", details)];
}

/** Whether the words beside the number, or the number itself where it is none, say another precision or leave it open. */
function wordFaults(
  { precision, asPrinted }: PrintedFigure,
  meant: readonly PrintedNumber[],
  place: Place,
): readonly Fault[] {
  const spot = { ...place, column: "precision", found: precision };
  const printed = beginning(asPrinted);
  const expected = expectedPrecision(meant);
  if (expected.includes(precision)) return [];
  const areKnown = meant.length === 0 ? !isVague(asPrinted) : meant.some((number) => number.areKnown);
  if (!areKnown) return precision === "exact" ? [warningAt(spot, "wordsUnclear", { printed })] : [];
  if (expected.length === 0) return [];
  return [warningAt(spot, "precisionNotPrinted", { printed, expected: expected.join(" / ") })];
}

/** The quick answer for nearly every row of a large package: its last part is the value with its unit, and no more. */
function isPlainlyPrinted({ value, decimals, asPrinted }: PrintedFigure, unit: Unit): boolean {
  const last = asPrinted.slice(asPrinted.lastIndexOf("|") + 1);
  if (unit === "CNY") return last === `${value / 1e8}亿元` || last === `${value / 1e4}万元`;
  const written = value.toFixed(decimals);
  if (unit === "percent") return last === `${written}%`;
  return (
    last.length === written.length + 1 && last.startsWith(written) && "户家个人笔".includes(last.slice(-1))
  );
}

function saysValue({ value: printed, unit, isBare }: PrintedNumber, value: number, expected: Unit): boolean {
  if (unit !== null && unit !== expected) return false;
  if (printed === value) return true;
  return (
    isBare && expected !== "percent" && POWERS_ELSEWHERE.some((power) => multiplied(printed, power) === value)
  );
}

/** The value to write where exactly one number is printed in this unit; a bare one leaves its power open. */
function onlyValue(numbers: readonly PrintedNumber[], expected: Unit): string | null {
  const inUnit = numbers.filter(({ unit }) => unit === expected);
  const [only, ...others] = inUnit.length > 0 ? inUnit : numbers.filter(({ unit }) => unit === null);
  const isCertain = only && others.length === 0 && (!only.isBare || expected === "percent");
  return isCertain ? String(only.value) : null;
}

/** None as soon as the value stands once without such a word. */
function expectedPrecision(meant: readonly PrintedNumber[]) {
  return meant.every(({ precisions }) => precisions.length > 0)
    ? [...new Set(meant.flatMap(({ precisions }) => precisions))]
    : [];
}
