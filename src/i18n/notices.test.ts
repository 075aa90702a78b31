import { expect, test } from "vitest";
import { conflicts } from "#domain/comparability/conflicts.ts";
import type { Figure } from "#domain/figure.ts";
import { latestByKey, regionKey } from "#domain/latest.ts";
import { figure, reports } from "#mocks/sampleFigures.ts";
import { noticeEn } from "./noticesEn.ts";
import { noticeZh } from "./noticesZh.ts";
import { plainText } from "./sentence.ts";

function words(...figures: Figure[]): string[] {
  const found = conflicts([...latestByKey(figures, regionKey).values()]);
  return found.flatMap((notice) => [noticeZh(notice), noticeEn(notice)].map(plainText));
}

const early = figure({ value: 82, report: reports.huanggu });

test("says that the later of two reports is drawn where one is later", () => {
  expect(words(early, figure({ value: 83, report: reports.liaoning }))).toEqual([
    "皇姑区同日另有报道称 82%（图中取较晚的报道 83%）",
    "Huanggu: another report gives 82% for that date (the chart takes the later report, 83%)",
  ]);
});

test("says that an exact value is drawn rather than a bound that excludes it", () => {
  const bound = figure({ value: 90, precision: "at_least", report: reports.liaoning });

  expect(words(early, bound)).toEqual([
    "皇姑区同日另有报道称 ≥ 90%（图中取确切值 82%）",
    "Huanggu: another report gives ≥ 90% for that date (the chart takes the exact value 82%)",
  ]);
});

test("calls no report of one day the later one", () => {
  const sameDay = figure({ value: 83, report: { ...reports.huanggu, id: "shenyang-2022-04-29" } });

  expect(words(sameDay, early)).toEqual([
    "皇姑区同日另有报道称 83%（两篇报道先后不明，图中按报道编号取 82%）",
    "Huanggu: another report gives 83% for that date (neither is known to be later; the chart takes the one whose id is first, 82%)",
  ]);
});
