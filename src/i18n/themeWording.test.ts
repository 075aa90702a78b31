import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, populations } from "#mocks/sampleFigures.ts";
import { plainText } from "./sentence.ts";
import { themeWording } from "./themeWording.ts";

const dataset = await realDataset();

const both = (...figures: Parameters<(typeof themeWording)["zh"]["sentence"]>[1][]) =>
  locales.flatMap((locale) =>
    figures.map((named) => plainText(themeWording[locale].sentence("X", named, named.length))),
  );

test("says of money from when it counts, and of a group that no report states that it is not stated", () => {
  expect(both(figuresNamed(dataset, "F257"), figuresNamed(dataset, "F006"))).toEqual([
    "X：广东省退税金额 1067亿元（留抵退税，2022-04-01 至 2022-06-09）",
    "X：皇姑区退税金额 6104万元（统计范围未说明，截至 2022-04-29）",
    "X: Guangdong, tax refunded CNY 106.7 billion (VAT credit refund, 2022-04-01 to 2022-06-09)",
    "X: Huanggu District, tax refunded CNY 61.04 million (population not stated, as of 2022-04-29)",
  ]);
});

test("marks a rate that the board derived", () => {
  const derived = figure({ value: 55.7, decimals: 1, basis: "derived", population: populations.projects });

  expect(both([derived])).toEqual([
    "X：皇姑区复工率 55.7%（推算，计划开工项目，截至 2022-04-17）",
    "X: Huanggu, reopening rate 55.7% (derived, Planned projects, as of 2022-04-17)",
  ]);
});

test("says population and date of every figure of the package that a sentence may name", () => {
  for (const one of dataset.figures) {
    const [zh = "", en = ""] = both([one]);

    expect([zh, en].filter((text) => !text.includes(one.asOf.date))).toEqual([]);
    expect(zh).toContain(one.population?.name.zh ?? "统计范围未说明");
    expect(en).toContain(one.population?.name.en ?? "population not stated");
    expect(`${zh}${en}`).not.toMatch(/undefined|null| {2}/);
  }
});
