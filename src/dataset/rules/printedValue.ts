import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { agreesWithCounts } from "#domain/comparability/countAgreement.ts";
import { beginning, errorAt, type Fault, type Place, warningAt } from "#domain/fault.ts";
import type { Unit } from "#domain/indicator.ts";
import { isVague, multiplied, type PrintedNumber, printedNumbers } from "./printedNumbers.ts";

type PrintedCells = Pick<Row<"figures">, "value" | "numerator" | "denominator" | "precision" | "as_printed">;

type Value = NonNullable<PrintedCells["value"]>;

/** The powers that a report may print elsewhere than at the number: 354.7 in a column of 亿元. */
const POWERS_ELSEWHERE = [1, 1e4, 1e8, 1e12];

/**
 * Doubts where value and precision do not say what the report prints. Counts and what is derived from them
 * are not looked at: many are printed with another figure. Headlines may keep their words for precision.
 * A percentage of 1 or less that neither counts nor the report bear out is no doubt but an error: in Excel 61.2% is 0.612,
 * and drawn it would be a hundredth of itself.
 */
export function printedValueFaults(cells: PrintedCells, unit: Unit, place: Place): readonly Fault[] {
  const { value, as_printed } = cells;
  if (value === null || isPlainlyPrinted(value, unit, as_printed)) return [];
  const parts = as_printed.split("|").map(printedNumbers);
  const numbers = parts.flatMap((part) => part ?? []);
  const meant = numbers.filter((number) => saysValue(number, value.value, unit));
  const printed = beginning(as_printed);
  const spot = { ...place, column: "value", found: value.value.toFixed(value.decimals) };
  const isShareByChance = unit === "percent" && value.value > 0 && value.value <= 1 && !isOfCounts(cells);
  // 0.98 printed without its % is as likely a share as the 0.98 in the cell.
  if (isShareByChance && !meant.some((number) => number.unit === "percent")) {
    return [errorAt(spot, "shareForPercent", { printed, write: String(multiplied(value.value, 100)) })];
  }
  if (meant.length > 0 || numbers.length === 0 || parts.includes(null))
    return wordFaults(cells, meant, place);
  return [warningAt(spot, "valueNotPrinted", { printed, write: onlyValue(numbers, unit) })];
}

/** Whether the words beside the number, or the number itself where it is none, say another precision or leave it open. */
function wordFaults(
  { precision, as_printed }: PrintedCells,
  meant: readonly PrintedNumber[],
  place: Place,
): readonly Fault[] {
  const spot = { ...place, column: "precision", found: precision };
  const printed = beginning(as_printed);
  const expected = expectedPrecision(meant);
  if (expected.includes(precision)) return [];
  const areKnown = meant.length === 0 ? !isVague(as_printed) : meant.some((number) => number.areKnown);
  if (!areKnown) return precision === "exact" ? [warningAt(spot, "wordsUnclear", { printed })] : [];
  if (expected.length === 0) return [];
  return [warningAt(spot, "precisionNotPrinted", { printed, expected: expected.join(" / ") })];
}

/** Whether the counts of a rate make it the very percentage that it says. */
function isOfCounts({ value, numerator, denominator, precision }: PrintedCells): boolean {
  if (value === null || numerator === null || denominator === null) return false;
  return agreesWithCounts(precision, (numerator / denominator) * 100 - value.value);
}

/** The quick answer for nearly every row of a large package: its last part is the value with its unit, and no more. */
function isPlainlyPrinted({ value, decimals }: Value, unit: Unit, as_printed: string): boolean {
  const last = as_printed.slice(as_printed.lastIndexOf("|") + 1);
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
