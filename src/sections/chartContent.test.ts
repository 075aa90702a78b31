import { expect, test } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import { zh } from "#i18n/zh.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { readAddress } from "#url/address.ts";
import { readPage } from "#url/page.ts";
import { readView } from "#url/view.ts";
import { contentOf, type PageChart } from "./chartContent.ts";

const dataset = await realDataset();
const style = cardStyle("light", { locale: "zh", wording: zh });

function chartOn(hash: string, chart: string, data: Dataset = dataset): PageChart | null {
  const { path, parameters } = readAddress(hash);
  const page = readPage(path);
  const content = page && contentOf(chart, { page, dataset: data, view: readView(parameters, data).view });
  return content ? content(style) : null;
}

test.each([
  ["#/", "reopening-rate", "复工率 · 个体工商户"],
  ["#/", "loan-volume", "贷款 · 已投放、意向与申报"],
  ["#/", "refund-total", "退税 · 累计金额"],
  ["#/", "theme-jobs", "用工"],
  ["#/?regions=420000*", "over-time-reopening_rate-industry-above-size", "复工率 · 规上工业企业"],
  ["#/regions/211200", "loan-volume", "贷款 · 已投放、意向与申报"],
  ["#/measures", "measures-by-department", "举措 · 按责任部门"],
])("finds on %s the chart %s", (hash, chart, title) => {
  const content = chartOn(hash, chart);

  expect(content?.title).toBe(title);
  expect(content?.marks).toBeGreaterThan(0);
});

test.each([
  ["#/", "no-such-chart"],
  ["#/", "measures-by-department"],
  ["#/measures", "loan-volume"],
  ["#/reports", "reopening-rate"],
  ["#/regions/999999", "reopening-rate"],
  ["#/", "over-time-__proto__"],
])("has on %s no chart %s", (hash, chart) => {
  expect(chartOn(hash, chart)).toBeNull();
});

test("shows a region's own figures alone, whatever the address chooses for the overview", () => {
  const content = chartOn("#/regions/210105?regions=430000*", "refund-total");

  expect(content?.drawn.map(({ id }) => id)).toEqual(["F006"]);
});

test("leaves out of a region's other refunds what its chart of refunds draws", () => {
  const others = chartOn("#/regions/210000", "theme-refunds");

  expect(others?.figures.map(({ indicator }) => indicator.id)).not.toContain("tax_refund_amount");
});

test("chooses the population, the comparison and the measures that the address names", () => {
  const rates = chartOn("#/?population=industry-above-size&regions=210105", "reopening-rate");
  const measures = chartOn("#/measures?department=经济发展局", "measures-by-department");

  expect(rates?.drawn.map(({ id }) => id)).toEqual(["F001"]);
  expect(measures?.notes.flat().join()).toContain("经济发展局");
});
