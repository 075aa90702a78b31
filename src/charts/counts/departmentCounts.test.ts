import { expect, test } from "vitest";
import { regions, reports } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { departmentCounts, sourcesOfMeasures } from "./departmentCounts.ts";

const tax = "税务局|Tax Bureau";
const trade = "商务局|Commerce Bureau";
const shown = (...measures: Parameters<typeof measure>[0][]) =>
  departmentCounts(measures.map(measure)).map(
    ({ region, department, measures: counted }) =>
      `${region.name.en}, ${department.en}: ${counted.map(({ id }) => id).join(" ")}`,
  );

test("counts a measure for each department that it names, the department of most first", () => {
  expect(shown({ id: "M1", departments: [tax, trade] }, { id: "M2", departments: [trade] })).toEqual([
    "Huanggu, Commerce Bureau: M1 M2",
    "Huanggu, Tax Bureau: M1",
  ]);
});

test("counts departments of one name in two regions apart, the regions as in a gazetteer", () => {
  const tieling = { id: "M1", region: regions.tieling, departments: [tax] };

  expect(shown(tieling, { id: "M2", departments: [tax] })).toEqual([
    "Huanggu, Tax Bureau: M2",
    "Tieling, Tax Bureau: M1",
  ]);
});

test("has no count of zero: a measure without departments counts nowhere", () => {
  expect(shown({ id: "M1" })).toEqual([]);
});

test("counts a department once where a measure names it twice", () => {
  expect(shown({ id: "M1", departments: [tax, tax] })).toEqual(["Huanggu, Tax Bureau: M1"]);
});

test("names each report once with its paragraphs in order, the newest first", () => {
  const sources = sourcesOfMeasures([
    measure({ report: reports.tieling, paragraph: 5 }),
    measure({ paragraph: 14 }),
    measure({ paragraph: 9 }),
    measure({ paragraph: 9 }),
  ]);

  expect(sources.map(({ report, paragraphs }) => [report.id, paragraphs])).toEqual([
    ["huanggu-2022-04-29", [9, 14]],
    ["tieling-2020-03", [5]],
  ]);
});
