import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "#domain/indicator.ts";
import { printedNumbers } from "./printedNumbers.ts";

test.each<[string, ...(readonly [number, Unit | null])[]]>([
  ["6104万元", [61_040_000, "CNY"]],
  ["5.51亿元", [551_000_000, "CNY"]],
  ["14250亿元", [1_425_000_000_000, "CNY"]],
  ["2万亿元", [2_000_000_000_000, "CNY"]],
  ["1亿2000万元", [120_000_000, "CNY"]],
  ["1万亿2000亿元", [1_200_000_000_000, "CNY"]],
  ["200億元", [20_000_000_000, "CNY"]],
  ["3000余万元", [30_000_000, "CNY"]],
  ["６１０４．５万元", [61_045_000, "CNY"]],
  ["６，１０４万元", [61_040_000, "CNY"]],
  ["１，２３４，５６７．８元", [1_234_567.8, "CNY"]],
  ["61,040,000元", [61_040_000, "CNY"]],
  ["6104 万 元", [61_040_000, "CNY"]],
  ["千亿", [100_000_000_000, null]],
  ["354.7", [354.7, null]],
  ["300余", [300, null]],
  ["30户|累计复工106|50.0%", [30, "count"], [106, null], [50, "percent"]],
  ["28.38萬人", [283_800, "count"]],
  ["百余家", [100, "count"]],
  ["三千五百家", [3_500, "count"]],
  ["一千零五十二家", [1_052, "count"]],
  ["九成", [90, "percent"]],
  ["九成五以上", [95, "percent"]],
  ["9.5成", [95, "percent"]],
  ["百分之九十三", [93, "percent"]],
  ["８５％", [85, "percent"]],
  ["如文"],
])("reads the numbers of %s", (text, ...numbers) => {
  expect(printedNumbers(text)?.map(({ value, unit }) => [value, unit])).toEqual(numbers);
});

test.each([
  "1.5个百分点",
  "十几家",
  "三分之二",
  "一半",
  "数千家",
  "七八千家",
  "三万五",
  "三点五万",
  "1.2 million yuan",
])("makes nothing of %s", (text) => {
  expect(printedNumbers(text)).toBeNull();
});

test.each([
  ["6104万元余", "at_least"],
  ["2000余张", "at_least"],
  ["1700多人", "at_least"],
  ["3000余万元", "at_least"],
  ["超过95%", "at_least"],
  ["逾千亿", "at_least"],
  ["九成以上", "at_least"],
  ["将近3万家", "nearly"],
  ["约有50.89万人", "about"],
  ["50万元左右", "about"],
  ["不足80%", "at_most"],
  ["不到八成", "at_most"],
  ["不超过80%", "at_most"],
  ["30家以下", "at_most"],
])("takes %s for %s", (text, precision) => {
  expect(printedNumbers(text)?.map(({ precisions }) => precisions)).toEqual([[precision]]);
});

test.each([
  "30户",
  "签约30个",
  "节约100万元",
  "最近30家",
  "超市30家",
  "30家规模以上企业",
  "1.2亿元余额",
  "30家多数",
])("takes %s for no bound", (text) => {
  expect(printedNumbers(text)?.flatMap(({ precisions }) => precisions)).toEqual([]);
});

test.each([
  ["万", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
  ["万亿", 1e12],
])("an amount written in %s reads back", (word, power) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.nat({ max: 4 }), (mantissa, decimals) => {
      const shown = (mantissa / 10 ** decimals).toFixed(decimals);
      const value = (mantissa * power) / 10 ** decimals;

      expect(printedNumbers(`${shown}${word}元`)).toMatchObject([{ value, unit: "CNY", isBare: false }]);
    }),
  );
});
