import { expect, test } from "vitest";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { csvOf } from "./csvOf.ts";
import { tableOf } from "./sampleTable.ts";

/** The cells of the only figure by their headings. */
const cellsOf = (csv: string) => {
  const [headings = [], cells = []] = csv
    .slice(1)
    .split("\r\n")
    .map((line) => line.split(","));
  return Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]));
};

const huanggu = figure({ id: "F002", value: 50, decimals: 1, counts: { numerator: 106, denominator: 212 } });

test("begins with the mark of UTF-8, and ends each line as RFC 4180 asks", () => {
  const csv = csvOf(tableOf([huanggu, huanggu]));

  expect(csv.startsWith("\ufeff数据编号,地区代码,地区,")).toBe(true);
  expect(csv.match(/\r\n/g)).toHaveLength(3);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("says of a figure all that keeps it in its context", () => {
  expect(cellsOf(csvOf(tableOf([huanggu])))).toMatchObject({
    数据编号: "F002",
    地区代码: "210105",
    地区: "皇姑区",
    单位: "percent",
    统计范围: "规上工业企业",
    数值: "50",
    "数值（图中写法）": "50.0%",
    分子: "106",
    分母: "212",
    截至日: "2022-04-17",
    图表: "复工率 · 规上工业企业",
    图表地址: "https://board.example/#/?regions=210105",
    许可: "CC BY 4.0",
    数据版本: "2026.11.24",
  });
});

test("leaves empty what is not reported, and never writes 0 for it", () => {
  const cells = cellsOf(csvOf(tableOf([figure({ population: null, value: 0 })], { locale: "en" })));

  expect(cells).toMatchObject({ Value: "0", Population: "", Numerator: "", Paragraph: "", Note: "" });
});

test("writes a bound as a bound, beside its plain value", () => {
  const cells = cellsOf(csvOf(tableOf([figure({ value: 90, precision: "at_least" })])));

  expect(cells).toMatchObject({ 数值: "90", "数值（图中写法）": "≥ 90%", 精度: "at_least" });
});

test("writes all digits of a derived rate", () => {
  const derived = figure({ value: (78 / 140) * 100, decimals: 1, basis: "derived" });

  expect(cellsOf(csvOf(tableOf([derived])))).toMatchObject({ 数值: String((78 / 140) * 100) });
});

test("leaves a negative number a number, and makes a text that looks like a formula harmless", () => {
  const region = { ...regions.huanggu, name: { zh: "=1+1", en: "=1+1" } };
  const csv = csvOf(tableOf([figure({ region, value: -3.2, asPrinted: '-3.2, "so"' })]));

  expect(csv).toContain(",'=1+1,");
  expect(csv).toContain(",-3.2,");
  expect(csv).toContain(',"\'-3.2, ""so""",');
});

test("is the same text for the same input", () => {
  expect(csvOf(tableOf([huanggu]))).toBe(csvOf(tableOf([huanggu])));
});
