import { someOf } from "#mocks/edge/workshop.ts";
import { cellOperator, isDay, type Operator } from "./operator.ts";

type Cell = (column: string) => string;

const parts = (cell: Cell) => cell("as_of").split("-").map(Number);
const written = (cell: Cell, sign: string) => parts(cell).join(sign);
const isLaterDay = (cell: Cell) => isDay(cell) && !cell("as_of").endsWith("-01");

/** Dates as Excel and people write them. */
export const dates: readonly Operator[] = [
  cellOperator({
    name: "D1 strokes",
    outcome: "FIX",
    column: "as_of",
    befalls: isLaterDay,
    write: (cell) => written(cell, "/"),
    kinds: ["cellMended"],
  }),
  cellOperator({
    name: "D1 points",
    outcome: "FIX",
    column: "as_of",
    befalls: isDay,
    write: (cell) => written(cell, "."),
    kinds: ["cellMended"],
  }),
  cellOperator({
    name: "D1 年月日",
    outcome: "FIX",
    column: "as_of",
    befalls: isDay,
    write: (cell) => `${parts(cell)[0]}年${parts(cell)[1]}月${parts(cell)[2]}日`,
    kinds: ["cellMended"],
  }),
  cellOperator({
    name: "D1 digits alone",
    outcome: "FIX",
    column: "as_of",
    befalls: isDay,
    write: (cell) => cell("as_of").replaceAll("-", ""),
    kinds: ["cellMended"],
  }),
  cellOperator({
    name: "D1 年月",
    outcome: "FIX",
    column: "as_of",
    befalls: (cell) => cell("as_of").length === 7,
    write: (cell) => `${parts(cell)[0]} 年 ${parts(cell)[1]} 月`,
    kinds: ["cellMended"],
  }),
  cellOperator({
    name: "D1 a month that Excel made the first of",
    outcome: "ROW",
    column: "as_of",
    befalls: (cell) => cell("as_of").length === 7,
    write: (cell) => `${written(cell, "/")}/1`,
    kinds: ["dateUnclear"],
  }),
  cellOperator({
    name: "D2 no day of the calendar, or of no certain year",
    outcome: "ROW",
    column: "as_of",
    write: (_, { random }) =>
      someOf(
        [
          "2022-02-30",
          "2022/2/30",
          "2022年13月1日",
          "4/17",
          "17/4/2022",
          "4/17/22",
          "4月17日",
          "Apr-22",
          "2022.1",
          "20220230",
          "去年",
        ],
        random,
      ),
    kinds: ["notDate"],
  }),
  cellOperator({
    name: "D3 the number of a day in Excel",
    outcome: "ROW",
    column: "as_of",
    write: () => "44668",
    kinds: ["notDate"],
  }),
  cellOperator({
    name: "D5 a date after the package",
    outcome: "ROW",
    column: "as_of",
    write: () => "2062-04-17",
    kinds: ["asOfAfterPackage"],
  }),
  cellOperator({
    name: "D5 a date after its report",
    outcome: "ROW",
    column: "as_of",
    write: () => "2022-09-17",
    kinds: ["asOfAfterReport"],
  }),
];
