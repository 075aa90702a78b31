import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "#domain/indicator.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { printedReading } from "./printedReading.ts";

test.each<[string, Unit, string, string]>([
  ["6104万元", "CNY", "61040000", ""],
  ["6104万元余", "CNY", "61040000", "at_least"],
  ["约6104万元", "CNY", "61040000", "about"],
  ["近3万家", "count", "30000", "nearly"],
  ["2000余张", "count", "2000", "at_least"],
  ["千亿", "CNY", "100000000000", ""],
  ["61,040,000元", "CNY", "61040000", ""],
  ["６１０４．５万元", "CNY", "61045000", ""],
  ["6104 万元", "CNY", "61040000", ""],
  ["50.0%", "percent", "50.0", ""],
  ["九成五以上", "percent", "95", "at_least"],
  ["9.55成", "percent", "95.5", ""],
  ["不足80%", "percent", "80", "at_most"],
  ["约6104余万元", "CNY", "61040000", "about at_least"],
  ["1.2亿元|4家", "CNY", "120000000", ""],
  ["212户|累计复工106户|50.0%", "percent", "50.0", ""],
])("reads of %s in %s the value %s", (printed, unit, value, precisions) => {
  expect(printedReading(printed, unit)).toEqual({
    kind: "read",
    only: { value, precisions: precisions === "" ? [] : precisions.split(" ") },
  });
});

test.each<[string, Unit, string]>([
  ["70余条|16家", "count", "70 16"],
  ["212户|累计复工106|50.0%", "count", "212"],
  ["4月17日复工106户", "count", "4 17 106"],
  ["6104万元，其中留抵3000万元", "CNY", "61040000 30000000"],
  ["3000万至5000万元", "CNY", "50000000"],
  ["3至5万元", "CNY", "50000"],
])("leaves open which number of %s is meant", (printed, unit, values) => {
  const reading = printedReading(printed, unit);

  expect(reading.kind === "several" && reading.choices.map(({ value }) => value).join(" ")).toBe(values);
});

test.each<[string, Unit, string]>([
  ["6104", "CNY", "bare"],
  ["372", "count", "bare"],
  ["0.75", "percent", "bare"],
  ["三分之二以上", "percent", "none"],
  ["数千家", "count", "none"],
  ["6104万元", "percent", "none"],
  ["85%", "CNY", "none"],
  ["6l04万元", "CNY", "none"],
  ["61O4万元", "CNY", "none"],
  ["6,1040万元", "CNY", "none"],
  ["6，1040万元", "CNY", "none"],
  ["61.04.5万元", "CNY", "none"],
  ["61 04万元", "CNY", "none"],
  ["-6104万元", "CNY", "none"],
  ["6104-6200万元", "CNY", "none"],
  ["06104万元", "CNY", "none"],
  ["6104W元", "CNY", "none"],
  ["4/29退税6104万元", "CNY", "none"],
  ["", "CNY", "none"],
])("reads nothing of %s in %s", (printed, unit, kind) => {
  expect(printedReading(printed, unit)).toEqual({ kind });
});

test("reads of every text that the real reports print the value of its figure, or leaves it open", async () => {
  const { figures } = await realDataset();
  const read = figures.flatMap((figure) => {
    const reading = printedReading(figure.asPrinted, figure.indicator.unit);
    return reading.kind === "read" ? [{ figure, ...reading.only }] : [];
  });
  const wrong = read.filter(
    ({ figure, value, precisions }) =>
      figure.basis !== "stated" ||
      value !== figure.value.toFixed(figure.decimals) ||
      precisions.some((precision) => precision !== figure.precision),
  );

  expect(wrong.map(({ figure, value }) => [figure.id, figure.asPrinted, value])).toEqual([]);
  expect(read.length / figures.length).toBeGreaterThan(0.9);
});

test.each([
  ["万", 1e4],
  ["亿", 1e8],
])("an amount written in %s reads back with each word for its precision", (word, power) => {
  const words = { exact: "%", at_least: "%余", about: "约%", nearly: "近%", at_most: "不足%" };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.nat({ max: 4 }),
      fc.constantFrom(...Object.entries(words)),
      (mantissa, decimals, [precision, form]) => {
        const shown = form.replace("%", `${(mantissa / 10 ** decimals).toFixed(decimals)}${word}元`);

        expect(printedReading(shown, "CNY")).toEqual({
          kind: "read",
          only: {
            value: String(Number(((mantissa * power) / 10 ** decimals).toPrecision(15))),
            precisions: precision === "exact" ? [] : [precision],
          },
        });
      },
    ),
  );
});
