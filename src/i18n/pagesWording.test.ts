import { expect, test } from "vitest";
import { measuresWording } from "./measuresWording.ts";
import { regionsWording } from "./regionsWording.ts";
import { regionWording } from "./regionWording.ts";
import { reportsWording } from "./reportsWording.ts";

const counts = { all: 42, shown: 42, regions: 5, reports: 5, withDepartment: 23, withLimit: 6 };

test("says how many measures are on show, of which and of how many", () => {
  expect(measuresWording.zh.lead(counts)).toBe(
    "共 42 项举措，出自 5 个地区、5 篇报道；23 项写明责任部门，6 项写明时限。",
  );
  expect(measuresWording.zh.lead({ ...counts, shown: 3, regions: 1, reports: 1 })).toMatch(
    /^42 项举措中有 3 项符合筛选，出自 1 个地区/,
  );
  expect(measuresWording.en.lead({ ...counts, shown: 1, regions: 1, reports: 1, withDepartment: 1 })).toBe(
    "1 of 42 measures fits these filters, of 1 region in 1 report; 1 names a department, 6 a time limit.",
  );
});

test.each(["zh", "en"] as const)("says in %s that none fits rather than that there is none", (locale) => {
  expect(measuresWording[locale].lead({ ...counts, shown: 0 })).toMatch(/42 项举措中没有一项|None of the 42/);
});

test.each([
  ["长沙高新区", "经济发展局", "长沙高新区经济发展局"],
  ["皇姑区", "皇姑区税务局", "皇姑区税务局"],
  ["辽宁省", "省营商局", "辽宁省营商局"],
])("puts %s and %s together", (region, department, whole) => {
  expect(measuresWording.zh.departmentIn(region, department)).toBe(whole);
});

test("names those that share the first place, or how many do", () => {
  const { headline } = measuresWording.en.chart;

  expect(headline({ most: 2, tied: 2, names: ["A", "B"] })).toMatch(
    /A and B answer for most: 2 measures each/,
  );
  expect(headline({ most: 1, tied: 9, names: [] })).toBe(
    "9 departments answer for 1 measure each, and none for more",
  );
});

test("leaves out of the lead what could not be read", () => {
  expect(reportsWording.zh.lead(24, 292, 42)).toBe("共 24 篇报道，最新的在前；印有 292 条数据、42 项举措。");
  expect(reportsWording.zh.lead(24, null, 42)).toBe("共 24 篇报道，最新的在前；印有 42 项举措。");
  expect(reportsWording.en.lead(1, null, null)).toBe("1 report, the newest first.");
});

test("tells of the regions that report nothing", () => {
  const totals = { regions: 119, reporting: 59, figures: 292, measures: 42, seen: null };

  expect(regionsWording.zh.lead(totals)).toContain("60 个未见报道");
  expect(regionsWording.en.lead(totals)).toContain("of 60 nothing is reported");
});

test("names the day of reading as the reason why nothing is reported by then, not the package", () => {
  const [measures, region, regions] = [measuresWording.en, regionWording.en, regionsWording.en];
  const totals = { regions: 119, reporting: 26, figures: 80, measures: 0, seen: "2020-02-01" };

  expect(measures.empty("2020-02-01")).toBe("No measure had certainly been reported by 2020-02-01.");
  expect(measures.empty(null)).toBe("This data package holds no measures.");
  expect(region.nothing("Shenyang", "2020-02-01")).toContain("had certainly appeared by 2020-02-01");
  expect(region.silentChildren(["Huanggu"], 0, "2020-02-01")).toBe("Not reported by 2020-02-01: Huanggu.");
  expect(regions.lead(totals)).toMatch(/^By 2020-02-01, 26 of 119 .*; of 93 nothing had been reported\./);
  expect(regionsWording.zh.lead(totals)).toMatch(/^到 2020-02-01 为止，.*93 个未见报道/);
  expect([regions.silent(null), regions.silent("2020-02-01")]).toEqual([
    "not reported",
    "not reported by then",
  ]);
});

test("promises no more of a region and the one above it than the chart keeps: ranked only at the reader's wish", () => {
  expect(regionWording.en.nesting("Shenyang", "Liaoning")).toContain("only at the reader’s wish");
  expect(regionWording.zh.nesting("沈阳市", "辽宁省")).toContain("只有读者要求时才一起排名");
});
