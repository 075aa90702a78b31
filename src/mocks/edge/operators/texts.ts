import { someOf } from "#mocks/edge/workshop.ts";
import { cellOperator, type Operator } from "./operator.ts";

const hostile = [
  "=1+1",
  "+86",
  "-3.2",
  "@SUM(A1)",
  "=cmd|'/c calc'!A1",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "a,b;c",
  'a "quoted" word',
  "“引号”",
  "👩 🇨🇳 𠮷",
  "长".repeat(500),
  "x".repeat(10_000),
];
const unseen = ["\u202e", "\u200b", "\u2067", "\0", "\u000b", "\u007f", "\ufeff", "\u0001"];

/** Texts that broke somebody's board once. */
export const texts: readonly Operator[] = [
  cellOperator({
    name: "V19 V20 S2 a text that breaks others",
    outcome: "OK",
    column: "as_printed",
    befalls: (cell) => cell("numerator") !== "",
    write: (cell, { random }) => `${someOf(hostile, random)}|${cell("as_printed")}`.slice(0, 10_000),
    reads: (_, written) => ({ as_printed: written }),
  }),
  cellOperator({
    name: "V20 E6 characters that cannot be seen in a text",
    outcome: "FIX",
    column: "as_printed",
    write: (cell, { random }) =>
      `${cell("as_printed")[0]}${someOf(unseen, random)}${cell("as_printed").slice(1)}`,
    kinds: ["charactersDropped"],
  }),
  cellOperator({
    name: "V20 E6 characters that cannot be seen in a number",
    outcome: "FIX",
    column: "value",
    write: (cell, { random }) => `${cell("value")[0]}${someOf(unseen, random)}${cell("value").slice(1)}`,
    kinds: ["charactersDropped"],
  }),
  cellOperator({
    name: "E10 a cell of more than 10 000 characters",
    outcome: "STOP",
    column: "note_en",
    write: () => "x".repeat(10_001),
    kinds: ["cellTooLong"],
  }),
];
