import { someOf } from "#mocks/edge/workshop.ts";
import {
  cellOperator,
  error,
  hasCounts,
  isAmount,
  isRate,
  type Operator,
  ofIndicator,
  ofRow,
  ofSoundRow,
  warning,
} from "./operator.ts";
import { noNumber, value } from "./value.ts";
import { contradicted } from "./written.ts";

/** What is no number, or not the one that the report prints. */
export const wrong: readonly Operator[] = [
  value("V7 what JavaScript takes for a number", {
    outcome: "ROW",
    write: (_, { random }) =>
      someOf(
        [
          "1e3",
          "0x10",
          "Infinity",
          "NaN",
          "TRUE",
          "+5",
          ".5",
          "5.",
          "1.2.3",
          "5²",
          "①",
          "½",
          "十二",
          "1.55E+12",
          "-0",
        ],
        random,
      ),
    told: noNumber,
  }),
  value("V7 a month for a number", { outcome: "ROW", write: () => "１２月", told: noNumber }),
  value("V7 a letter in a number", { outcome: "ROW", write: () => "6l04", told: noNumber }),
  value("V9 a rate above 100", {
    outcome: "ROW",
    befalls: isRate,
    write: () => "250",
    told: (cell) => [error("outOfRange", { minimum: 0, maximum: 100 }, ofIndicator), ...contradicted(cell)],
  }),
  value("V9 a negative number", { outcome: "ROW", write: (cell) => `-${cell("value")}`, told: noNumber }),
  value("V11 a rate that its counts contradict", {
    outcome: "DOUBT",
    befalls: hasCounts,
    write: (cell) => (Number(cell("value")) + 1.5).toFixed(1),
    reads: (_, written) => ({ value: written }),
    told: (cell) => {
      const details = { printed: cell("as_printed"), write: String(Number(cell("value"))) };
      return [...contradicted(cell), warning("valueNotPrinted", details, ofSoundRow)];
    },
  }),
  value("V12 a fraction of a yuan", {
    outcome: "ROW",
    befalls: isAmount,
    write: (cell) => `${cell("value")}.5`,
    told: () => [error("notInteger", {}, ofIndicator)],
  }),
  value("V13 more than 2^53", {
    outcome: "ROW",
    befalls: isAmount,
    write: () => "9007199254740993",
    told: () => [error("outOfRange", { minimum: 0, maximum: Number.MAX_SAFE_INTEGER })],
  }),
  value("V13 more digits than a number keeps", {
    outcome: "ROW",
    write: () => "0.1234567890123456",
    told: () => [error("tooManyDigits", { digits: 15 })],
  }),
  value("V15 a slip of a digit", {
    outcome: "DOUBT",
    befalls: isAmount,
    write: (cell) => `${cell("value")}0`,
    reads: (_, written) => ({ value: written }),
    told: (cell) => [
      warning("valueNotPrinted", { printed: cell("as_printed"), write: cell("value") }, ofSoundRow),
    ],
  }),
  cellOperator({
    name: "another precision than is printed",
    outcome: "DOUBT",
    column: "precision",
    befalls: (cell) => cell("as_printed").includes("余"),
    write: () => "exact",
    reads: (_, precision) => ({ precision }),
    told: (cell) => [
      warning("precisionNotPrinted", { printed: cell("as_printed"), expected: "at_least" }, ofSoundRow),
    ],
  }),
  cellOperator({
    name: "V10 a numerator above its denominator",
    outcome: "ROW",
    column: "numerator",
    befalls: hasCounts,
    write: (cell) => String(Number(cell("denominator")) + 1),
    told: (cell) => [
      error("numeratorAboveDenominator", { denominator: Number(cell("denominator")) }, ofIndicator),
    ],
  }),
  cellOperator({
    name: "a note in one language",
    outcome: "ROW",
    column: "note_en",
    befalls: (cell) => cell("note_zh") !== "",
    write: () => "",
    told: () => [error("missingCell", {}, ofRow)],
  }),
];
