import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { fullMoney, fullNumber, percent, roundedNumber, shortNumber, withCurrency } from "./number.ts";

test.each([
  [0, "0", "0"],
  [1, "1", "1"],
  [999, "999", "999"],
  [9_999, "9,999", "9,999"],
  [10_000, "1万", "10,000"],
  [10_001, "1.0001万", "10,001"],
  [24_000, "2.4万", "24,000"],
  [164_000, "16.4万", "164,000"],
  [999_999, "99.9999万", "999,999"],
  [1_000_000, "100万", "1 million"],
  [61_040_000, "6104万", "61.04 million"],
  [99_999_999, "9999.9999万", "99,999,999"],
  [100_000_000, "1亿", "100 million"],
  [123_456_789, "123,456,789", "123,456,789"],
  [123_456_000, "123,456,000", "123.456 million"],
  [123_456_780, "123,456,780", "123,456,780"],
  [139_000_000, "1.39亿", "139 million"],
  [480_000_000, "4.8亿", "480 million"],
  [1_000_000_000, "10亿", "1 billion"],
  [1_150_000_000, "11.5亿", "1.15 billion"],
  [6_150_000_000, "61.5亿", "6.15 billion"],
  [35_470_000_000, "354.7亿", "35.47 billion"],
  [999_990_000_000, "9999.9亿", "999.99 billion"],
  [1_000_000_000_000, "10000亿", "1 trillion"],
  [1_548_300_000_000, "15483亿", "1.5483 trillion"],
  [-480_000_000, "-4.8亿", "-480 million"],
])("writes %d as %s and as %s", (value, zh, en) => {
  expect([shortNumber(value, "zh"), shortNumber(value, "en")]).toEqual([zh, en]);
});

const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8, million: 6, billion: 9, trillion: 12 };

/** Reads "6.15 billion" and "61.5亿" digit by digit, as a reader would. */
function readBack(text: string): number {
  const [, whole = "", decimals = "", word = ""] = /^(-?[\d,]+)(?:\.(\d+))? ?(\p{L}*)$/u.exec(text) ?? [];
  return Number(whole.replaceAll(",", "") + decimals.padEnd(powers[word] ?? 0, "0"));
}

test.each(locales)(
  "writes in words a whole number that bears no more than four decimals in its magnitude: %s",
  (locale) => {
    const step = locale === "zh" ? [1, 10_000] : [1, 100, 100_000, 100_000_000];
    const limits = locale === "zh" ? [1e8, 9e15] : [1e6, 1e9, 1e12, 9e15];
    const value = fc.nat(step.length - 1).chain((index) => {
      const unit = step[index] ?? 1;
      return fc.maxSafeInteger().map((any) => (Math.abs(any) % ((limits[index] ?? 1e8) / unit)) * unit);
    });
    fc.assert(
      fc.property(value, (whole) => {
        const text = shortNumber(whole, locale);

        expect(readBack(text)).toBe(whole);
        expect(/\p{L}$/u.test(text)).toBe(whole >= (locale === "zh" ? 1e4 : 1e6));
      }),
      { numRuns: 1000 },
    );
  },
);

test.each(locales)("never rounds a whole number: %s", (locale) => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (whole) => {
      expect(readBack(shortNumber(whole, locale))).toBe(whole);
    }),
  );
});

test("shows all digits of a number that would need more than four decimals", () => {
  const texts = [123_456_789, 100_000_001, 987_654_321_012].map((value) => shortNumber(value, "zh"));

  expect(texts).toEqual(["123,456,789", "100,000,001", "987,654,321,012"]);
});

test.each([
  [164_086.02, "16.4万", "164,000"],
  [61_040_000 / 372, "16.4万", "164,000"],
  [999.6, "1,000", "1,000"],
  [1_234, "1,230", "1,230"],
  [99_950, "10万", "100,000"],
  [12.6, "13", "13"],
  [0, "0", "0"],
  [123_456_789, "1.23亿", "123 million"],
])("rounds a computed %d to three digits: %s, %s", (value, zh, en) => {
  expect([roundedNumber(value, "zh"), roundedNumber(value, "en")]).toEqual([zh, en]);
});

test.each([
  [61_040_000, "61,040,000", "61,040,000元", "CNY 61,040,000"],
  [1_548_300_000_000, "1,548,300,000,000", "1,548,300,000,000元", "CNY 1,548,300,000,000"],
  [0, "0", "0元", "CNY 0"],
])("writes %d with all its digits", (value, full, zh, en) => {
  expect([fullNumber(value), fullMoney(value, "zh"), fullMoney(value, "en")]).toEqual([full, zh, en]);
});

test("puts the currency where the language has it", () => {
  expect([withCurrency("6104万", "zh"), withCurrency("61.04 million", "en")]).toEqual([
    "6104万元",
    "CNY 61.04 million",
  ]);
});

test.each([
  [50, 1, "50.0%"],
  [100, 0, "100%"],
  [97.5, 1, "97.5%"],
  [0, 0, "0%"],
  [99.25, 2, "99.25%"],
  [(78 / 140) * 100, 1, "55.7%"],
  [(480 / 1150) * 100, 1, "41.7%"],
])("writes %d with %d decimals as %s", (value, decimals, text) => {
  expect(percent(value, decimals)).toBe(text);
});
