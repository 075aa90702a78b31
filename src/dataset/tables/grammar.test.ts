import fc from "fast-check";
import { expect, test } from "vitest";
import {
  address,
  date,
  day,
  duration,
  type Grammar,
  integer,
  key,
  list,
  number,
  oneOf,
  ordinal,
  text,
} from "./grammar.ts";

/** The value, or the kind of fault. */
function read<Value>(grammar: Grammar<Value>, cell: string): Value | string {
  const reading = grammar(cell);
  return "value" in reading ? reading.value : reading.faultAt({ file: "x.csv" }).kind;
}

test.each([
  ["0", 0, 0],
  ["61.5", 61.5, 1],
  ["50.0", 50, 1],
  ["007", 7, 0],
  ["1548300000000", 1_548_300_000_000, 0],
  ["9007199254740991", Number.MAX_SAFE_INTEGER, 0],
  ["99.123456789012", 99.123456789012, 12],
])("reads the number %s with its decimals", (cell, value, decimals) => {
  expect(read(number, cell)).toEqual({ value, decimals });
});

test.each([
  "6l04",
  "1,234",
  "1 234",
  "1，234",
  "-5",
  "+5",
  "1e3",
  "0x10",
  "Infinity",
  "NaN",
  "５０",
  "50%",
  ".5",
  "5.",
  "1.2.3",
  "6104万",
  "61 ",
  "#N/A",
  "6\u200b1",
  "١٢",
  "TRUE",
  "—",
])("takes %j for no number", (cell) => {
  expect(read(number, cell)).toBe("notNumber");
});

test.each([
  ["9007199254740992", "outOfRange"],
  ["9".repeat(400), "outOfRange"],
  ["0.1234567890123456", "tooManyDigits"],
  ["1234567890123456.5", "tooManyDigits"],
])("refuses %s, which would be rounded", (cell, kind) => {
  expect(read(number, cell)).toBe(kind);
});

test("never reads a number that the digits of the cell do not say", () => {
  const digitLike = fc.string({ unit: fc.constantFrom(..."0123456789.,-+eExX% 万亿０５l#".split("")) });

  fc.assert(
    fc.property(fc.oneof(digitLike, fc.string({ unit: "binary" })), (cell) => {
      const reading = number(cell);
      if (!("value" in reading)) return;
      const { value, decimals } = reading.value;
      const written = value.toFixed(decimals);
      expect(written).toBe(cell.replace(/^0+(?=\d)/, ""));
    }),
    { numRuns: 3000 },
  );
});

test("reads every number that a sheet can show exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
      const written = (digits / 10 ** decimals).toFixed(decimals);

      expect(read(number, written)).toEqual({ value: Number(written), decimals });
    }),
  );
});

test.each([
  ["372", 372],
  ["37.2", "notInteger"],
  ["37.0", "notInteger"],
  ["", "notNumber"],
])("reads the whole number %j as %j", (cell, expected) => {
  expect(read(integer, cell)).toBe(expected);
});

test("counts paragraphs from one", () => {
  expect([read(ordinal, "1"), read(ordinal, "0")]).toEqual([1, "outOfRange"]);
});

test.each([
  ["2022", "2022"],
  ["2022-06", "2022-06"],
  ["2020-02-29", "2020-02-29"],
  ["2022-02-29", "notDate"],
  ["2022-13", "notDate"],
  ["2022/4/17", "notDate"],
  ["2022-4-17", "notDate"],
  ["44668", "notDate"],
  ["17.4.2022", "notDate"],
  ["2022-04-17T00:00", "notDate"],
])("reads the date %s as %s", (cell, expected) => {
  expect(read(date, cell)).toBe(expected);
});

test.each([
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  ["http://新华网.cn/", "http://新华网.cn/"],
  ["javascript:alert(1)", "notAddress"],
  ["java\nscript:alert(1)", "notAddress"],
  ["data:text/html,x", "notAddress"],
  ["//example.org", "notAddress"],
  ["https://", "notAddress"],
  ["https://a b", "notAddress"],
  ['https://a"onclick="', "notAddress"],
  ["example.org", "notAddress"],
])("reads the address %j as %j", (cell, expected) => {
  expect(read(address, cell)).toBe(expected);
});

test.each([
  ["PT48H", "PT48H"],
  ["P3D", "P3D"],
  ["P1DT12H", "P1DT12H"],
  ["P", "notDuration"],
  ["PT", "notDuration"],
  ["48H", "notDuration"],
  ["P1DT", "notDuration"],
])("reads the time limit %s as %s", (cell, expected) => {
  expect(read(duration, cell)).toBe(expected);
});

test.each([
  ["PT3H;PT48H", ["PT3H", "PT48H"]],
  ["PT3H ; P1D", ["PT3H", "P1D"]],
  ["PT3H;", "missingCell"],
  ["PT3H;3 days", "notDuration"],
])("reads the list %s as %j", (cell, expected) => {
  expect(read(list(duration), cell)).toEqual(expected);
});

test("knows only the words of a list, to the letter", () => {
  const grammar = oneOf(["exact", "at_least"]);

  expect(["exact", "Exact", "at least", "__proto__"].map((cell) => read(grammar, cell))).toEqual([
    "exact",
    "notOneOf",
    "notOneOf",
    "notOneOf",
  ]);
});

test("holds keys to their pattern", () => {
  const grammar = key(/^\d{6}$/, "210105");

  expect([read(grammar, "210105"), read(grammar, "2.1E+05"), read(grammar, "constructor")]).toEqual([
    "210105",
    "notKey",
    "notKey",
  ]);
});

test.each([
  ["a\u0000\u000bb", "a b"],
  ["a\u202eb\u200b", "ab"],
  ["两\r\n行", "两 行"],
  ["e\u0301", "\u00e9"],
  ["=1+1", "=1+1"],
  ["\u200b", "missingCell"],
])("reads the text %j as %j", (cell, expected) => {
  expect(read(text, cell)).toBe(expected);
});

test("reads only whole days as days", () => {
  const cells = ["2026-11-24", "2026-11", "2026", "2026-02-30", "2026/11/24"];

  expect(cells.map((cell) => read(day, cell))).toEqual(["2026-11-24", ...Array(4).fill("notDay")]);
});
