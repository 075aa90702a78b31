import { precisions } from "#domain/precision.ts";
import { someOf } from "#mocks/edge/workshop.ts";
import {
  cellOperator,
  error,
  errorBeside,
  isAmount,
  type Operator,
  ofIndicator,
  warning,
} from "./operator.ts";

const codes = ["210105", "430100-hitech", "CN"];
const hints: Readonly<Record<string, { readonly write?: string }>> = {
  f001: { write: "F001" },
  toString: { write: "tostring" },
  Exact: { write: "exact" },
  将近: { write: "nearly" },
  At_Least: { write: "at_least" },
};

/** What the pages of the board call each precision. */
const called: Readonly<Record<string, string>> = {
  exact: "确切",
  at_least: "at least",
  nearly: "近",
  about: "约",
  at_most: "至多",
};

const mergedCell = (column: string) =>
  errorBeside("missingCell", ({ above }, row) => {
    const text = above(row, column);
    return text === "" ? {} : { above: text };
  });

/** Keys, references and words of a list. */
export const keys: readonly Operator[] = [
  cellOperator({
    name: "V8 a code that Excel made a number of",
    outcome: "ROW",
    column: "region",
    write: () => "2.1E+05",
    told: () => [error("notKey", { examples: codes })],
  }),
  cellOperator({
    name: "V8 full-width digits in a code",
    outcome: "ROW",
    column: "region",
    write: () => "２１０１０５",
    told: () => [error("notKey", { examples: codes, write: "210105" })],
  }),
  cellOperator({
    name: "V18 a name for a code",
    outcome: "ROW",
    column: "region",
    write: (_, { random }) => someOf(["沈阳", "沈阳市", "铁西区"], random),
    told: () => [error("notKey", { examples: codes })],
  }),
  cellOperator({
    name: "V18 an unknown region",
    outcome: "ROW",
    column: "region",
    write: () => "999999",
    reads: (_, region) => ({ region }),
  }),
  cellOperator({
    name: "V18 a blank after a code",
    outcome: "OK",
    column: "region",
    write: (cell) => `${cell("region")} \u3000`,
  }),
  cellOperator({
    name: "V18 an unknown report",
    outcome: "ROW",
    column: "report",
    write: () => "nowhere",
    reads: (_, report) => ({ report }),
  }),
  cellOperator({
    name: "V18 an unknown population",
    outcome: "ROW",
    column: "population",
    write: () => "nobody",
    reads: (_, population) => ({ population }),
  }),
  cellOperator({
    name: "S8 __proto__ for an indicator",
    outcome: "ROW",
    column: "indicator",
    write: (_, { random }) => someOf(["__proto__", "toString"], random),
    told: (_, written) => [error("notKey", { examples: ["reopening_rate"], ...hints[written] })],
  }),
  cellOperator({
    name: "S8 constructor for an indicator",
    outcome: "ROW",
    column: "indicator",
    write: () => "constructor",
    reads: (_, indicator) => ({ indicator }),
  }),
  cellOperator({
    name: "S8 constructor for a key",
    outcome: "ROW",
    column: "id",
    write: (_, { random }) => someOf(["__proto__", "constructor", "f001", "F"], random),
    told: (_, written) => [error("notKey", { examples: ["F001"], ...hints[written] })],
  }),
  cellOperator({
    name: "S10 a merged cell",
    outcome: "ROW",
    column: "report",
    write: () => "",
    told: () => [mergedCell("report")],
  }),
  cellOperator({
    name: "S10 an emptied precision",
    outcome: "ROW",
    column: "precision",
    write: () => "",
    told: () => [mergedCell("precision")],
  }),
  cellOperator({
    name: "a word for precision that is none",
    outcome: "ROW",
    column: "precision",
    write: (_, { random }) => someOf(["over", "Exact", "将近", "At_Least"], random),
    told: (_, written) => [error("notOneOf", { allowed: precisions, ...hints[written] })],
  }),
  cellOperator({
    name: "a precision by the word of the board",
    outcome: "FIX",
    column: "precision",
    write: (cell) => called[cell("precision")] ?? "",
    told: (cell) => [warning("cellMended", { read: cell("precision") })],
  }),
  cellOperator({
    name: "a rate without its population",
    outcome: "ROW",
    column: "population",
    befalls: (cell) => cell("numerator") !== "",
    write: () => "",
    reads: (_, population) => ({ population }),
    told: () => [error("rateNeedsPopulation", {}, ofIndicator)],
  }),
  cellOperator({
    name: "counts beside an amount",
    outcome: "ROW",
    column: "numerator",
    befalls: isAmount,
    write: () => "3",
    told: () => [error("countsOnlyForRates", {}, ofIndicator)],
  }),
  cellOperator({
    name: "S10 a merged name of a population",
    outcome: "ROW",
    table: "populations",
    column: "name_zh",
    write: () => "",
    told: () => [mergedCell("name_zh")],
  }),
];
