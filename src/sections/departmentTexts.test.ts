import { expect, test } from "vitest";
import { departmentCounts } from "#charts/counts/departmentCounts.ts";
import { regions } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { chartNotes, countRows, topDepartments } from "./departmentTexts.ts";

const tax = "税务局|Tax Bureau";
const trade = "商务局|Commerce Bureau";
const measures = [
  measure({ id: "M1", departments: [tax, trade] }),
  measure({ id: "M2", departments: [tax] }),
  measure({ id: "M3", region: regions.tieling, departments: [tax] }),
  measure({ id: "M4" }),
];
const counts = departmentCounts(measures);
const choices = {
  locale: "zh" as const,
  chosen: null,
  address: (region: string, department: string | null) => `${region}/${department ?? "all"}`,
};

test("heads the bars of each region with its name, and those of a single region with none", () => {
  expect(countRows(counts, choices).map(({ name }) => name)).toEqual([
    "皇姑区",
    "税务局",
    "商务局",
    "铁岭市",
    "税务局",
  ]);
  expect(countRows(departmentCounts(measures.slice(0, 2)), choices).map(({ name }) => name)).toEqual([
    "税务局",
    "商务局",
  ]);
});

test("leads from a bar to its department, and from the chosen one back to all", () => {
  const bars = countRows(counts, { ...choices, chosen: "商务局" }).filter((row) => row.kind === "bar");

  expect(bars.map(({ look, link }) => [look, link.href])).toEqual([
    ["other", "210105/税务局"],
    ["chosen", "210105/all"],
    ["other", "211200/税务局"],
  ]);
  expect(bars[1]?.link.name).toBe("皇姑区商务局：1 项，已选，再点取消");
});

test("tells how often measures were counted, which departments share a name and which measures are not in the chart", () => {
  expect(chartNotes({ counts, measures, chosen: null }, "zh")).toEqual([
    "一项举措由几个部门负责时，每个部门各计一次：3 项举措共计 4 次。",
    "不同地区的同名部门分别计数。",
    "另有 1 项没有写明责任部门，不在图中；这不等于没有部门负责。",
  ]);
});

test("names the chosen department, and says nothing of what is not there", () => {
  const single = measures.slice(1, 2);

  expect(chartNotes({ counts: departmentCounts(single), measures: single, chosen: "税务局" }, "en")).toEqual([
    "In the full colour: Tax Bureau, the department chosen.",
  ]);
});

test("names the departments of most measures, but not a crowd of them", () => {
  const four = departmentCounts([measure({ departments: [tax, trade, "人社局|A", "工信局|B"] })]);

  expect(topDepartments(counts, "en")).toEqual({ most: 2, tied: 1, names: ["Tax Bureau (Huanggu)"] });
  expect(topDepartments(four, "zh")).toEqual({ most: 1, tied: 4, names: [] });
});
