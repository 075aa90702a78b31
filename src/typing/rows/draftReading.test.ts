import fc from "fast-check";
import { expect, test } from "vitest";
import { printedReading } from "#dataset/rules/printedReading.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { draftReading } from "./draftReading.ts";

const { indicators, figures } = await realDataset();

function readingFor(id: string, printed: string) {
  const indicator = indicators.find((one) => one.id === id);
  return indicator ? draftReading(printed, indicator) : null;
}

test.each([
  ["212户中106户", "106", "212", "exact"],
  ["212户中有106户复工", "106", "212", "exact"],
  ["140家企业中78家", "78", "140", "exact"],
  ["212户其中106户已复工", "106", "212", "exact"],
  ["212户中小企业中，106户复工", "106", "212", "unknown"],
  ["106/212", "106", "212", "exact"],
  ["１０６户／２１２户", "106", "212", "exact"],
  ["212户中超过106户", "106", "212", "at_least"],
  ["近212户中106户", "106", "212", "unknown"],
])("reads %s as %s of %s, %s", (printed, numerator, denominator, words) => {
  expect(readingFor("reopening_rate", printed)).toEqual({ kind: "counts", numerator, denominator, words });
});

test.each([
  "212户中106户未复工",
  "212户中106户停业",
  "106户中212户",
  "212户中小企业106户",
  "共有企业212户，复工106户",
  "140个|78个",
  "106户",
  "212户中70户、36户",
  "2022年中106户",
  "6个月中106户",
  "212户中没有106户复工",
])("guesses no counts in %s, and says that they are counts", (printed) => {
  expect(readingFor("reopening_rate", printed)).toEqual({ kind: "countsOpen" });
});

test("reads counts only for rates, and only where no percentage is printed", () => {
  expect(readingFor("reopened_count", "212户中106户")?.kind).toBe("several");
  expect(readingFor("reopening_rate", "212户中106户，占50.0%")?.kind).toBe("several");
  expect(readingFor("reopening_rate", "6l04")?.kind).toBe("none");
  expect(readingFor("reopening_rate", "50.0%")).toEqual(printedReading("50.0%", "percent"));
});

test.each([
  ["tax_refund_amount", "3亿至4亿元", "300000000", "400000000"],
  ["tax_refund_amount", "3亿～4亿元", "300000000", "400000000"],
  ["tax_refund_amount", "达到3至4亿元", "300000000", "400000000"],
  ["tax_refund_amount", "6104-6200万元", "61040000", "62000000"],
  ["tax_refund_amount", "5000至1亿元", null, null],
  ["tax_refund_amount", "约3亿至4亿元", null, null],
  ["tax_refund_amount", "3千至5千万元", null, "50000000"],
  ["tax_refund_amount", "三至五万元", "30000", "50000"],
  ["tax_refund_amount", "三百至五百万元", null, "5000000"],
  ["tax_refund_amount", "5亿至4亿元", null, null],
  ["reopening_rate", "50%至60%", "50", "60"],
  ["reopening_rate", "五至六成", "50", "60"],
  ["reopened_count", "100至200户", "100", "200"],
])("reads as %s of the span %s its ends %s and %s, and no value", (id, printed, lower, upper) => {
  expect(readingFor(id, printed)).toEqual({ kind: "range", lower, upper });
});

test("takes no text of the real reports for a span, and none with its value for counts", () => {
  const kinds = figures.map((figure) => {
    const { kind } = draftReading(figure.asPrinted, figure.indicator);
    return [figure.id, kind] as const;
  });

  expect(kinds.filter(([, kind]) => kind === "range" || kind === "counts")).toEqual([]);
  expect(kinds.filter(([, kind]) => kind === "countsOpen").map(([id]) => id)).toEqual(["F003"]);
});

test("reads a span and counts as they are written, and never a value of them", () => {
  const count = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(count, count, fc.constantFrom("户", "家", "家企业"), (one, other, unit) => {
      const [part, whole] = [Math.min(one, other), Math.max(one, other)].map(String);

      expect(readingFor("reopening_rate", `${whole}${unit}中${part}${unit}`)).toMatchObject({
        kind: "counts",
        numerator: part,
        denominator: whole,
      });
    }),
  );
  fc.assert(
    fc.property(hostileText, (text) => {
      const reading = readingFor("reopening_rate", text);

      if (reading?.kind === "counts")
        expect(Number(reading.numerator)).toBeLessThanOrEqual(Number(reading.denominator));
    }),
  );
});
