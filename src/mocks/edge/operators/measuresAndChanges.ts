import { changes } from "#domain/revision.ts";
import { cellOperator, error, type Operator, ofReport, ofRow, warning } from "./operator.ts";
import { wide } from "./wide.ts";

/** Cells of the tables of measures and of changes. */
export const measuresAndChanges: readonly Operator[] = [
  cellOperator({
    name: "V3 full-width digits of a paragraph",
    outcome: "FIX",
    table: "measures",
    column: "paragraph",
    write: (cell) => wide(cell("paragraph")),
    told: (cell) => [warning("cellMended", { read: cell("paragraph") })],
  }),
  cellOperator({
    name: "a department more in one language",
    outcome: "ROW",
    table: "measures",
    column: "departments_en",
    befalls: (cell) => cell("departments_zh") !== "",
    write: (cell) => `${cell("departments_en")};Another`,
    told: (cell) => {
      const expected = cell("departments_zh").split(";").length;
      return [error("listsDiffer", { column: "departments_zh", expected, found: expected + 1 }, ofRow)];
    },
  }),
  cellOperator({
    name: "an empty department between others",
    outcome: "ROW",
    table: "measures",
    column: "departments_zh",
    befalls: (cell) => cell("departments_zh").includes(";"),
    write: (cell) => cell("departments_zh").replace(";", ";;"),
    told: (_, written) => [error("missingCell", {}, { found: written })],
  }),
  cellOperator({
    name: "a time limit in words",
    outcome: "ROW",
    table: "measures",
    column: "time_limit",
    write: () => "30天",
    told: () => [error("notDuration", {})],
  }),
  cellOperator({
    name: "a measure of an unknown region",
    outcome: "ROW",
    table: "measures",
    column: "region",
    write: () => "999999",
    reads: (_, region) => ({ region }),
  }),
  cellOperator({
    name: "a measure issued after its report",
    outcome: "ROW",
    table: "measures",
    column: "issued",
    befalls: (cell) => cell("issued") !== "",
    write: () => "2022-09-17",
    told: (cell) => {
      const published = cell("report") === "spring" ? "2022-04-29" : "2022-06-30";
      return [error("asOfAfterReport", { published }, ofReport)];
    },
  }),
  cellOperator({
    name: "D2 a change without its day",
    outcome: "ROW",
    table: "revisions",
    column: "date",
    write: () => "2022-11",
    told: () => [error("notDay", {})],
  }),
  cellOperator({
    name: "a change of an unknown kind",
    outcome: "ROW",
    table: "revisions",
    column: "change",
    write: () => "edited",
    told: () => [error("notOneOf", { allowed: changes })],
  }),
  cellOperator({
    name: "a change of a figure that is not there",
    outcome: "ROW",
    table: "revisions",
    column: "figure",
    befalls: (cell) => cell("change") !== "withdrawn",
    write: () => "F801",
    reads: (_, figure) => ({ figure }),
  }),
  cellOperator({
    name: "a change to what no longer stands there",
    outcome: "DOUBT",
    table: "revisions",
    column: "after",
    befalls: (cell) => cell("change") === "changed",
    write: () => "4711",
    reads: (_, after) => ({ after }),
  }),
  cellOperator({
    name: "a cell of a figure that came as a whole",
    outcome: "ROW",
    table: "revisions",
    column: "after",
    befalls: (cell) => cell("change") === "added",
    write: () => "4711",
    told: () => [error("notForChange", { change: "added" }, ofRow)],
  }),
];
