import fc from "fast-check";
import { expect, test } from "vitest";
import { mendedNumber } from "./mendedNumber.ts";

test.each([
  ["61,040,000", "61040000", null],
  ["61 040 000", "61040000", null],
  ["６１，０４０，０００", "61040000", null],
  ["３７２", "372", null],
  ["61.2%", "61.2", "percent"],
  ["６１．２％", "61.2", "percent"],
  ["6104万元", "61040000", "CNY"],
  ["0.6104 亿元", "61040000", "CNY"],
  ["6104万", "61040000", null],
  ["1.5万亿元", "1500000000000", "CNY"],
  ["0.0001亿", "10000", null],
  ["1,234.5万元", "12345000", "CNY"],
  ["372户", "372", "count"],
  ["2.4万户", "24000", "count"],
  ["007", "007", null],
])("reads %s as %s", (cell, text, unit) => {
  expect(mendedNumber(cell)).toEqual({ text, unit });
});

test.each([
  "12,34",
  "1,2345",
  "1,234 567",
  "0,123",
  "1 23",
  ",123",
  "5²",
  "①",
  "½",
  "十二",
  "1e3",
  "0x10",
  "-5",
  "+5",
  "5.",
  "１２月",
  "6l04",
  "6104万美元",
  "6104万元余",
  "约6104万元",
  "61万%",
  "0.12345万元",
  "3-5户",
  "3户5",
  "__proto__",
  "5constructor",
  "5toString",
])("takes %s for no number that needs no guess", (cell) => {
  expect(mendedNumber(cell)).toBeNull();
});

test("reads every number back, however it is parted, widened and counted", () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const looks = [
    (n: number) => n.toLocaleString("en-US"),
    (n: number) => n.toLocaleString("en-US").replaceAll(",", " "),
    (n: number) => wide(n.toLocaleString("en-US")),
    (n: number) => `${n}元`,
    (n: number) => `${wide(String(n))}户`,
    (n: number) => `${Math.floor(n / 1e4)}.${String(n % 1e4).padStart(4, "0")}万元`,
    (n: number) => `${Math.floor(n / 1e8)}.${String(n % 1e8).padStart(8, "0")}亿`,
  ];

  fc.assert(
    fc.property(fc.nat(2 ** 50), fc.constantFrom(...looks), (number, look) => {
      expect(mendedNumber(look(number))?.text).toBe(String(number));
    }),
    { numRuns: 3_000 },
  );
});

test("gives no digit that the cell does not have, but the noughts of its counter", () => {
  const cells = fc.string({
    unit: fc.constantFrom(..."0123456789.,, 万亿千元户%０５l-".split("")),
    maxLength: 12,
  });

  fc.assert(
    fc.property(cells, (cell) => {
      const text = mendedNumber(cell)?.text;
      if (text === undefined) return;
      const digits = cell.replaceAll("０", "0").replaceAll("５", "5").replace(/\D/g, "");
      const significant = (all: string) => all.replace(/\D/g, "").replace(/^0+|0+$/g, "");
      expect(significant(text)).toBe(significant(digits));
    }),
    { numRuns: 5_000 },
  );
});
