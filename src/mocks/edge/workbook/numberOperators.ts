import { someOf } from "#mocks/edge/workshop.ts";
import { type BookOperator, bookCell, error, mended } from "./bookOperator.ts";
import { numberCell, numberFormula, sharedText, typedCell } from "./cells.ts";
import type { CellOf } from "./ownBook.ts";

const isAmount = (cell: CellOf) => cell("indicator") === "loans_disbursed";
const isRate = (cell: CellOf) => cell("indicator") === "reopening_rate";
const isCount = (cell: CellOf) => cell("indicator") === "loan_borrowers";
const wan = (text: string) => text.slice(0, -4);
const share = (text: string) => String(Number((Number(text) / 100).toFixed(6)));

/** A value whose format shows something else than the number. */
function shownOtherwise(
  name: string,
  formats: readonly string[],
  number: (text: string) => string = (text) => text,
): BookOperator {
  return bookCell({
    name,
    outcome: "ROW",
    column: "value",
    befalls: (cell) => !isRate(cell),
    write: (text, { random }) => {
      const format = someOf(formats, random);
      const written = number(text);
      return {
        cell: numberCell(written, { format }),
        told: [error("shownOtherwise", written, { format })],
      };
    },
  });
}

/** Numbers, and what their formats show of them. */
export const numberOperators: readonly BookOperator[] = [
  bookCell({
    name: "a number as binary fractions keep it",
    outcome: "OK",
    column: "value",
    befalls: isRate,
    write: (text) => ({ cell: numberCell(`${text}00000000000003`.slice(0, 18), { format: "0.0" }) }),
  }),
  bookCell({
    name: "a number with a power of ten",
    outcome: "OK",
    column: "value",
    befalls: isAmount,
    write: (text) => ({ cell: numberCell(`${text[0]}.${text.slice(1)}E${text.length - 1}`) }),
  }),
  bookCell({
    name: "a percent format",
    outcome: "FIX",
    column: "value",
    befalls: isRate,
    write: (text) => ({
      cell: numberCell(share(text), { format: "0.0%" }),
      told: [mended(`${text}%`, text)],
    }),
  }),
  bookCell({
    name: "a share without a format",
    outcome: "ROW",
    column: "value",
    befalls: (cell) => isRate(cell) && cell("numerator") === "",
    write: (text) => ({
      cell: numberCell(share(text)),
      told: [error("shareForPercent", share(text), { printed: `${text}%`, write: String(Number(text)) })],
    }),
  }),
  bookCell({
    name: "a unit in the format",
    outcome: "FIX",
    column: "value",
    befalls: isAmount,
    write: (text, { random }) => ({
      cell: numberCell(wan(text), {
        format: someOf(['0"万元"', "0万元", 'General"万元"', '[红色]0\\万"元"', 'G/通用格式"万元"'], random),
      }),
      told: [mended(`${wan(text)}万元`, text)],
    }),
  }),
  bookCell({
    name: "a unit in the format of a count",
    outcome: "FIX",
    column: "value",
    befalls: isCount,
    write: (text) => ({
      cell: numberCell(text, { format: '#,##0"户"' }),
      told: [mended(`${text}户`, text)],
    }),
  }),
  bookCell({
    name: "a currency in the format",
    outcome: "ROW",
    column: "value",
    befalls: isAmount,
    write: (text) => ({
      cell: numberCell(text, { format: "[$$-409]#,##0" }),
      told: [error("notNumber", `$${text}`, {})],
    }),
  }),
  shownOtherwise("thousands cut off by the format", [
    "#,##0,",
    '0!.0,"万"',
    '0!.0,"万元"',
    '0.00,,"百万"',
    '0\\.0,"万"',
  ]),
  shownOtherwise("conditions in the format", ['[>=10000]0"万元";0"元"', '[>=100000000]0!.00,,"亿";0']),
  shownOtherwise("a word for zero in the format", ['#,##0;-#,##0;"未报"', '0;-0;"—"'], () => "0"),
  shownOtherwise("a format that shows nothing", [";;;", '""', "#"], () => "0"),
  shownOtherwise("zeros among the words of the format", ['0"0000"', '0"000元"']),
  shownOtherwise("a sign that the format leaves out", ["0;0", '0"元";0"元"'], (text) => `-${text}`),
  bookCell({
    name: "a negative number",
    outcome: "ROW",
    column: "value",
    write: (text) => ({ cell: numberCell(`-${text}`), told: [error("notNumber", `-${Number(text)}`, {})] }),
  }),
  bookCell({
    name: "more digits than a number keeps",
    outcome: "ROW",
    column: "value",
    befalls: isAmount,
    write: () => ({
      cell: numberCell("9007199254740993"),
      told: [error("outOfRange", "9007199254740993", { minimum: 0, maximum: Number.MAX_SAFE_INTEGER })],
    }),
  }),
  bookCell({
    name: "a number as a text, with its unit",
    outcome: "FIX",
    column: "value",
    befalls: isAmount,
    write: (text) => ({ cell: sharedText(`${wan(text)} 万元`), told: [mended(`${wan(text)} 万元`, text)] }),
  }),
  bookCell({
    name: "a formula that nobody worked out",
    outcome: "ROW",
    column: "value",
    write: (_, { random }) => ({
      cell: numberFormula("3*4", someOf(["", "<v></v>", "<v/>"], random)),
      told: [error("formulaWithoutResult", "=3*4", {})],
    }),
  }),
  bookCell({
    name: "a formula that failed",
    outcome: "ROW",
    column: "value",
    write: (_, { random }) => {
      const found = someOf(["#N/A", "#DIV/0!", "#REF!"], random);
      return { cell: typedCell("e", found), told: [error("excelError", found, {})] };
    },
  }),
  bookCell({
    name: "a ticked box",
    outcome: "ROW",
    column: "value",
    write: () => ({ cell: typedCell("b", "1"), told: [error("notNumber", "TRUE", {})] }),
  }),
];
