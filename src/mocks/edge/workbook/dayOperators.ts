import { someOf } from "#mocks/edge/workshop.ts";
import { type BookOperator, bookCell, bookOperator, error } from "./bookOperator.ts";
import { type Cell, type CellStyle, numberCell, typedCell } from "./cells.ts";
import type { CellOf, OwnBook } from "./ownBook.ts";

const DAY = 86_400_000;

function serialOf(text: string, { is1904 }: OwnBook): number {
  const days = (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
  return is1904 ? days - 1462 : days;
}

/** The number of a day, by the calendar that the workbook has when it is written. */
function dayCell(text: string, book: OwnBook, style: CellStyle, more = ""): Cell {
  return (place, parts) => numberCell(`${serialOf(text, book)}${more}`, style)(place, parts);
}

const isDay = (cell: CellOf) => cell("as_of").length === 10;
const isMonth = (cell: CellOf) => cell("as_of").length === 7;
const days = [14, 31, "yyyy-mm-dd", "yyyy/m/d", 'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d;@", "d-mmm-yyyy", 15];
const months = [17, "yyyy-mm", 'yyyy"年"m"月"', 57];

/** Days, which a workbook keeps as numbers. */
export const dayOperators: readonly BookOperator[] = [
  bookCell({
    name: "a day as a number",
    outcome: "OK",
    column: "as_of",
    befalls: isDay,
    write: (text, book) => ({ cell: dayCell(text, book, { format: someOf(days, book.random) }) }),
  }),
  bookCell({
    name: "a month as the number of its first day",
    outcome: "OK",
    column: "as_of",
    befalls: isMonth,
    write: (text, book) => ({ cell: dayCell(`${text}-01`, book, { format: someOf(months, book.random) }) }),
  }),
  bookCell({
    name: "a day of which the format shows the month",
    outcome: "OK",
    column: "as_of",
    befalls: isDay,
    write: (text, book) => ({
      cell: dayCell(text, book, { format: someOf(months, book.random) }),
      reads: text.slice(0, 7),
    }),
  }),
  bookCell({
    name: "a day in words",
    outcome: "OK",
    column: "as_of",
    befalls: isDay,
    write: (text, { random }) => ({
      cell: typedCell("d", `${text}${someOf(["", "T00:00:00", "T00:00:00Z"], random)}`, {
        format: "yyyy-mm-dd",
      }),
    }),
  }),
  bookOperator({
    name: "days counted from 1904",
    outcome: "OK",
    traits: ["calendar"],
    change: (book) => {
      book.is1904 = true;
    },
  }),
  bookCell({
    name: "a day without its year",
    outcome: "ROW",
    column: "as_of",
    befalls: isDay,
    write: (text, book) => {
      const [, month, day] = text.split("-").map(Number);
      return {
        cell: dayCell(text, book, { format: someOf([28, 'm"月"d"日"'], book.random) }),
        told: [error("notDate", `${month}月${day}日`, {})],
      };
    },
  }),
  bookCell({
    name: "a day with its hour",
    outcome: "ROW",
    column: "as_of",
    befalls: isDay,
    write: (text, book) => ({
      cell: dayCell(text, book, { format: 22 }, ".5"),
      told: [error("notDate", `${text} (0.5)`, {})],
    }),
  }),
  bookCell({
    name: "the number of a day without a format",
    outcome: "ROW",
    column: "as_of",
    write: () => ({ cell: numberCell("44668"), told: [error("notDate", "44668", {})] }),
  }),
  bookCell({
    name: "a day of another calendar",
    outcome: "ROW",
    column: "as_of",
    write: (_, { random }) => {
      const format = someOf(["[$-D070000]yyyy/m/d", "[$-1070000]yyyy-mm-dd"], random);
      return { cell: numberCell("44668", { format }), told: [error("shownOtherwise", "44668", { format })] };
    },
  }),
];
