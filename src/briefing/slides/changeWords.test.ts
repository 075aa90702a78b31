import { expect, test } from "vitest";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import type { Change } from "./changesSince.ts";
import { changeWords } from "./changeWords.ts";
import { shownFigure } from "./snapshot.ts";

const dataset = await realDataset();
const [refund] = figuresNamed(dataset, "F006");
if (!refund) throw new Error("F006 is not in the data.");
const before = shownFigure(refund);
const later = { ...refund, value: 7e7, precision: "at_least" as const };

test.each<[Change, string, string]>([
  [
    { kind: "added", figure: refund },
    "新增　皇姑区 · 退税金额：61,040,000元（截至 2022-04-29）",
    "New: Huanggu District · Tax refunded, CNY 61,040,000 (as of 2022-04-29)",
  ],
  [
    { kind: "changed", before, figure: later },
    "改动　皇姑区 · 退税金额：原为 61,040,000元（截至 2022-04-29），现为 ≥ 70,000,000元（截至 2022-04-29）",
    "Changed: Huanggu District · Tax refunded, was CNY 61,040,000 (as of 2022-04-29), is ≥ CNY 70,000,000 (as of 2022-04-29)",
  ],
  [
    { kind: "gone", before },
    "撤下　皇姑区 · 退税金额：原为 61,040,000元（截至 2022-04-29），数据里已没有这一条",
    "Withdrawn: Huanggu District · Tax refunded, was CNY 61,040,000 (as of 2022-04-29), and is no longer in the data",
  ],
  [
    { kind: "counted", id: "430100-hitech/税务局", before: 2, after: null },
    "项数　长沙高新区 · 税务局：原为 2 项，现为 无",
    "Counted: Changsha High-tech Zone · 税务局, was 2, is none",
  ],
])("says of a change: %#", (change, zh, en) => {
  expect(changeWords(change, dataset, "zh")).toBe(zh);
  expect(changeWords(change, dataset, "en")).toBe(en);
});

test("tells both names where a figure is of something else by now", () => {
  const words = changeWords(
    { kind: "changed", before: { ...before, population: "sme" }, figure: refund },
    dataset,
    "en",
  );

  expect(words).toMatch(/was .*Tax refunded · sme.* is .*Tax refunded CNY/);
});

test("tells by its code what the data no longer names", () => {
  const gone = { ...before, region: "999999", indicator: "tax_holiday" };

  expect(changeWords({ kind: "gone", before: gone }, dataset, "en")).toContain(
    "999999 · tax_holiday, was 61040000",
  );
});
