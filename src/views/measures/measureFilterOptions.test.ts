import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { departmentOptions, regionOptions } from "./measureFilterOptions.ts";

const tax = "税务局|Tax Bureau";
const measures = [
  measure({ id: "M1", region: regions.tieling, departments: [tax] }),
  measure({ id: "M2", region: regions.liaoning, departments: ["省营商局|Provincial Bureau"] }),
  measure({ id: "M3", region: regions.tieling, departments: [tax] }),
  measure({ id: "M4", region: regions.huanggu, departments: [tax] }),
];

test("offers the regions that have measures, as in a gazetteer", () => {
  expect(regionOptions(measures).map(({ region, measures: count }) => [region.name.en, count])).toEqual([
    ["Liaoning", 1],
    ["Huanggu", 1],
    ["Tieling", 2],
  ]);
});

test("offers each name of departments once, that of most measures first, with its regions", () => {
  const options = departmentOptions(measures);

  expect(
    options.map(({ name, regions: of, measures: count }) => [
      name.en,
      of.map((region) => region.name.en),
      count,
    ]),
  ).toEqual([
    ["Tax Bureau", ["Tieling", "Huanggu"], 3],
    ["Provincial Bureau", ["Liaoning"], 1],
  ]);
});
