import { someOf } from "#mocks/edge/workshop.ts";
import { cellOperator, error, type Operator, warning } from "./operator.ts";

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

const dropped = (_: unknown, written: string) => [warning("charactersDropped", {}, { found: written })];

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
    told: dropped,
  }),
  cellOperator({
    name: "V20 E6 characters that cannot be seen in a number",
    outcome: "FIX",
    column: "value",
    write: (cell, { random }) => `${cell("value")[0]}${someOf(unseen, random)}${cell("value").slice(1)}`,
    told: dropped,
  }),
  cellOperator({
    name: "E10 a cell of more than 10 000 characters",
    outcome: "STOP",
    column: "note_en",
    write: () => "x".repeat(10_001),
    told: () => [error("cellTooLong", { characters: 10_000 })],
  }),
  cellOperator({
    name: "V19 V20 a name that breaks others",
    outcome: "OK",
    table: "regions",
    column: "name_en",
    write: (_, { random }) => someOf(hostile, random),
    reads: (_, written) => ({ name_en: written }),
  }),
  cellOperator({
    name: "V20 E6 characters that cannot be seen in a name",
    outcome: "FIX",
    table: "regions",
    column: "name_zh",
    write: (cell, { random }) => `${cell("name_zh")[0]}${someOf(unseen, random)}${cell("name_zh").slice(1)}`,
    told: dropped,
  }),
];
