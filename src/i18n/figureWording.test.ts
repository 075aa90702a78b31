import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { type Precision, precisions } from "#domain/precision.ts";
import { figure, indicators } from "#mocks/sampleFigures.ts";
import { asOfLabel, countsLabel, fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";

const { refunded, refundCases, rate } = indicators;

test.each([
  [figure({ value: 50, decimals: 1 }), "50.0%", "50.0%", "50.0%"],
  [figure({ value: 90, precision: "at_least" }), "≥ 90%", "≥ 90%", "≥ 90%"],
  [figure({ value: 98, precision: "nearly" }), "近 98%", "近 98%", "近 98%"],
  [figure({ indicator: refunded, value: 61_040_000 }), "6104万", "6104万元", "61,040,000元"],
  [
    figure({ indicator: refunded, value: 100_000_000_000, precision: "at_least" }),
    "≥ 1000亿",
    "≥ 1000亿元",
    "≥ 100,000,000,000元",
  ],
  [
    figure({ indicator: refundCases, value: 24_000, precision: "about", asPrinted: "2.4万" }),
    "≈ 2.4万",
    "≈ 2.4万",
    "≈ 24,000",
  ],
])("words figure %# in Chinese as label, in a sentence and in full", (one, label, inSentence, full) => {
  expect([valueLabel(one, "zh"), valueWithUnit(one, "zh"), fullValue(one, "zh")]).toEqual([
    label,
    inSentence,
    full,
  ]);
});

test.each([
  [figure({ value: 98, precision: "nearly" }), "nearly 98%", "nearly 98%", "nearly 98%"],
  [
    figure({ indicator: refunded, value: 61_040_000 }),
    "61.04 million",
    "CNY 61.04 million",
    "CNY 61,040,000",
  ],
  [
    figure({ indicator: refunded, value: 61_040_000, precision: "at_most" }),
    "≤ 61.04 million",
    "≤ CNY 61.04 million",
    "≤ CNY 61,040,000",
  ],
  [figure({ indicator: refundCases, value: 372 }), "372", "372", "372"],
])("words figure %# in English as label, in a sentence and in full", (one, label, inSentence, full) => {
  expect([valueLabel(one, "en"), valueWithUnit(one, "en"), fullValue(one, "en")]).toEqual([
    label,
    inSentence,
    full,
  ]);
});

const marks: Readonly<Record<Precision, RegExp>> = {
  exact: /^(CNY )?\d/,
  at_least: /^≥ /,
  nearly: /^(近|nearly) /,
  about: /^≈ /,
  at_most: /^≤ /,
};

test("never shows a number without the mark of its precision", () => {
  const figures = fc
    .record({
      value: fc.nat(2_000_000_000),
      decimals: fc.nat(2),
      precision: fc.constantFrom(...precisions),
      indicator: fc.constantFrom(refunded, refundCases, rate),
    })
    .map(figure);
  fc.assert(
    fc.property(figures, fc.constantFrom(...locales), (one, locale) => {
      const texts = [valueLabel, valueWithUnit, fullValue].map((worded) => worded(one, locale));

      expect(texts.filter((text) => !marks[one.precision].test(text))).toEqual([]);
    }),
  );
});

test.each([
  [106, 212, "106/212"],
  [24_767, 30_000, "24,767/30,000"],
  [null, 22, "–/22"],
  [0, null, "0/–"],
  [null, null, ""],
])("writes counts %s of %s as %j", (numerator, denominator, label) => {
  expect(countsLabel(figure({ counts: { numerator, denominator } }))).toBe(label);
});

test("sets the beginning of its period before the date of a cumulative figure", () => {
  expect(asOfLabel(figure({ date: "2022-06-09", since: "2022-04-01" }))).toBe("2022-04-01 – 2022-06-09");
  expect(asOfLabel(figure({ date: "2022-06" }))).toBe("2022-06");
});

test.each([
  ["29979家", 29_979, "29,979", "29,979"],
  ["1,087,619户", 1_087_619, "1,087,619", "1,087,619"],
  ["2.4", 24_000, "2.4万", "24 thousand"],
  ["28.38万人", 283_800, "28.38万", "283,800"],
  ["255", 2_550_000, "255万", "2.55 million"],
])("labels a count printed as %s as exactly as that", (asPrinted, value, zh, en) => {
  const count = figure({ indicator: indicators.reopened, value, asPrinted });

  expect([valueLabel(count, "zh"), valueLabel(count, "en")]).toEqual([zh, en]);
});
