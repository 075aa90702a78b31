import { someOf } from "#mocks/edge/workshop.ts";
import { cellOperator, hasCounts, isAmount, isRate, type Operator } from "./operator.ts";
import { noNumber, value } from "./value.ts";

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
    kinds: noNumber,
  }),
  value("V7 a month for a number", { outcome: "ROW", write: () => "１２月", kinds: noNumber }),
  value("V7 a letter in a number", { outcome: "ROW", write: () => "6l04", kinds: noNumber }),
  value("V9 a rate above 100", {
    outcome: "ROW",
    befalls: isRate,
    write: () => "250",
    kinds: ["outOfRange"],
  }),
  value("V9 a negative number", { outcome: "ROW", write: (cell) => `-${cell("value")}`, kinds: noNumber }),
  value("V11 a rate that its counts contradict", {
    outcome: "DOUBT",
    befalls: hasCounts,
    write: (cell) => (Number(cell("value")) + 1.5).toFixed(1),
    reads: (cell) => ({ value: (Number(cell("value")) + 1.5).toFixed(1) }),
    kinds: ["rateContradictsCounts"],
  }),
  value("V12 a fraction of a yuan", {
    outcome: "ROW",
    befalls: isAmount,
    write: (cell) => `${cell("value")}.5`,
    kinds: ["notInteger"],
  }),
  value("V13 more than 2^53", {
    outcome: "ROW",
    befalls: isAmount,
    write: () => "9007199254740993",
    kinds: ["outOfRange"],
  }),
  value("V13 more digits than a number keeps", {
    outcome: "ROW",
    write: () => "0.1234567890123456",
    kinds: ["tooManyDigits"],
  }),
  value("V15 a slip of a digit", {
    outcome: "DOUBT",
    befalls: isAmount,
    write: (cell) => `${cell("value")}0`,
    reads: (cell) => ({ value: `${cell("value")}0` }),
    kinds: ["valueNotPrinted"],
  }),
  cellOperator({
    name: "V10 a numerator above its denominator",
    outcome: "ROW",
    column: "numerator",
    befalls: hasCounts,
    write: (cell) => String(Number(cell("denominator")) + 1),
    kinds: ["numeratorAboveDenominator"],
  }),
];
