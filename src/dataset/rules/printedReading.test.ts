import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "#domain/indicator.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { printedReading, wordedAs } from "./printedReading.ts";

test.each<[string, Unit, string]>([
  ["70余条|16家", "count", "70 16"],
  ["212户|累计复工106|50.0%", "count", "212"],
  ["4月17日复工106户", "count", "4 17 106"],
  ["6104万元，其中留抵3000万元", "CNY", "61040000 30000000"],
  ["3000万至5000万元", "CNY", "30000000 50000000"],
  ["3亿～4亿元", "CNY", "300000000 400000000"],
  ["3至5万元", "CNY", "50000"],
])("leaves open which number of %s is meant", (printed, unit, values) => {
  const reading = printedReading(printed, unit);

  expect(reading.kind === "several" && reading.choices.map(({ value }) => value).join(" ")).toBe(values);
});

test.each<[string, Unit, string]>([
  ["6104", "CNY", "bare"],
  ["372", "count", "bare"],
  ["0.75", "percent", "bare"],
  ["5‰", "percent", "none"],
  ["过半", "percent", "none"],
  ["一半", "percent", "none"],
  ["61.2个百分点", "percent", "none"],
  ["提高5个百分点", "percent", "none"],
  ["下降5.3%", "percent", "none"],
  ["负5.3%", "percent", "none"],
  ["9成五", "percent", "none"],
  ["9成5", "percent", "none"],
  ["百分之六十一点二", "percent", "none"],
  ["6104.123元", "CNY", "none"],
  ["陆仟壹佰零肆万元", "CNY", "none"],
  ["同比增长6104万元", "CNY", "none"],
  ["减少6104万元", "CNY", "none"],
  ["6104万欧元", "CNY", "none"],
  ["6104万港元", "CNY", "none"],
  ["港币6104万元", "CNY", "none"],
  ["美元6104万元", "CNY", "none"],
  ["US$6104万", "CNY", "none"],
  ["$6104万", "CNY", "none"],
  ["6104万美元", "CNY", "none"],
  ["2000户（$3万）", "count", "none"],
  ["负2000户", "count", "none"],
  ["比上年增加2000户", "count", "none"],
  ["下降2000户", "count", "none"],
  ["减少2000户", "count", "none"],
  ["廿五户", "count", "none"],
  ["壹佰户", "count", "none"],
  ["2.000户", "count", "none"],
  ["过半", "count", "none"],
  ["半百户", "count", "none"],
  ["两三百户", "count", "none"],
  ["200来户", "count", "none"],
  ["20来家", "count", "none"],
  ["十来家", "count", "none"],
  ["30几家", "count", "none"],
  ["二十几家", "count", "none"],
  ["十几家", "count", "none"],
  ["数百户", "count", "none"],
  ["三分之二以上", "percent", "none"],
  ["数千家", "count", "none"],
  ["6104万元", "percent", "none"],
  ["85%", "CNY", "none"],
  ["6l04万元", "CNY", "none"],
  ["61O4万元", "CNY", "none"],
  ["6,1040万元", "CNY", "none"],
  ["6，1040万元", "CNY", "none"],
  ["６，１０４０万元", "CNY", "none"],
  ["６，１０４，２万元", "CNY", "none"],
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

test("reads of every text that the real reports print the value and precision of its figure, or leaves it open", async () => {
  const { figures } = await realDataset();
  const read = figures.flatMap((figure) => {
    const reading = printedReading(figure.asPrinted, figure.indicator.unit);
    return reading.kind === "read" ? [{ figure, ...reading.only }] : [];
  });
  const wrongValue = read.filter(
    ({ figure, value }) => figure.basis !== "stated" || value !== figure.value.toFixed(figure.decimals),
  );
  const open = read.filter((value) => wordedAs(value) === null);
  // The word stands elsewhere in the sentence, as where a headline says that the rates of seven cities are over 95%.
  const elsewhere = read.filter(({ figure, words }) => words === "exact" && figure.precision !== "exact");
  const agreeing = read.filter(({ figure, words }) => words === figure.precision);

  expect(wrongValue.map(({ figure, value }) => [figure.id, figure.asPrinted, value])).toEqual([]);
  expect(open.map(({ figure }) => figure.asPrinted)).toEqual(["千亿"]);
  expect(elsewhere.filter(({ figure }) => /[余餘多近约約超逾以不]/.test(figure.asPrinted))).toEqual([]);
  expect([figures.length, read.length, agreeing.length, elsewhere.length]).toEqual([292, 266, 238, 27]);
});

test.each([
  ["万", 1e4],
  ["亿", 1e8],
])("an amount written in %s reads back with each word for its precision", (word, power) => {
  const forms = { exact: "%", at_least: "%余", about: "约%", nearly: "近%", at_most: "不足%" };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.nat({ max: 4 }),
      fc.constantFrom(...Object.entries(forms)),
      (mantissa, decimals, [words, form]) => {
        const shown = form.replace("%", `${(mantissa / 10 ** decimals).toFixed(decimals)}${word}元`);
        const value = String(Number(((mantissa * power) / 10 ** decimals).toPrecision(15)));

        expect(printedReading(shown, "CNY")).toEqual({ kind: "read", only: { value, words } });
      },
    ),
  );
});
