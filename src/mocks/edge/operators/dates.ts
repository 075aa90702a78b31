import { type CellOf, someOf } from "#mocks/edge/workshop.ts";
import { cellOperator, error, isDay, type Operator, ofReport, ofRow, warning } from "./operator.ts";

const parts = (cell: CellOf) => cell("as_of").split("-").map(Number);
const written = (cell: CellOf, sign: string) => parts(cell).join(sign);
const isLaterDay = (cell: CellOf) => isDay(cell) && !cell("as_of").endsWith("-01");
const isMonth = (cell: CellOf) => cell("as_of").length === 7;
const mended = (cell: CellOf) => [warning("cellMended", { read: cell("as_of") })];

const created = "2022-11-22";
const published: Readonly<Record<string, string>> = { spring: "2022-04-29", summer: "2022-06-30" };
const afterReport = (cell: CellOf) =>
  error("asOfAfterReport", { published: published[cell("report")] ?? "" }, ofReport);

/** Dates as Excel and people write them. */
export const dates: readonly Operator[] = [
  cellOperator({
    name: "D1 strokes",
    outcome: "FIX",
    column: "as_of",
    befalls: isLaterDay,
    write: (cell) => written(cell, "/"),
    told: mended,
  }),
  cellOperator({
    name: "D1 points",
    outcome: "FIX",
    column: "as_of",
    befalls: isDay,
    write: (cell) => written(cell, "."),
    told: mended,
  }),
  cellOperator({
    name: "D1 年月日",
    outcome: "FIX",
    column: "as_of",
    befalls: isDay,
    write: (cell) => `${parts(cell)[0]}年${parts(cell)[1]}月${parts(cell)[2]}日`,
    told: mended,
  }),
  cellOperator({
    name: "D1 digits alone",
    outcome: "FIX",
    column: "as_of",
    befalls: isDay,
    write: (cell) => cell("as_of").replaceAll("-", ""),
    told: mended,
  }),
  cellOperator({
    name: "D1 年月",
    outcome: "FIX",
    column: "as_of",
    befalls: isMonth,
    write: (cell) => `${parts(cell)[0]} 年 ${parts(cell)[1]} 月`,
    told: mended,
  }),
  cellOperator({
    name: "D1 a month that Excel made the first of",
    outcome: "ROW",
    column: "as_of",
    befalls: isMonth,
    write: (cell) => `${written(cell, "/")}/1`,
    told: (cell) => [error("dateUnclear", { day: `${cell("as_of")}-01`, month: cell("as_of") })],
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
    told: () => [error("notDate", {})],
  }),
  cellOperator({
    name: "D3 the number of a day in Excel",
    outcome: "ROW",
    column: "as_of",
    write: () => "44668",
    told: () => [error("notDate", {})],
  }),
  cellOperator({
    name: "D5 a date after the package",
    outcome: "ROW",
    column: "as_of",
    write: () => "2062-04-17",
    reads: (_, as_of) => ({ as_of }),
    told: (cell) => [afterReport(cell), error("asOfAfterPackage", { created }, ofRow)],
  }),
  cellOperator({
    name: "D5 a date after its report",
    outcome: "ROW",
    column: "as_of",
    write: () => "2022-09-17",
    reads: (_, as_of) => ({ as_of }),
    told: (cell) => [afterReport(cell)],
  }),
  cellOperator({
    name: "D5 a beginning after the end",
    outcome: "ROW",
    column: "since",
    write: () => "2022-05-01",
    told: (cell) => [error("sinceAfterAsOf", { asOf: cell("as_of") }, ofRow)],
  }),
];
