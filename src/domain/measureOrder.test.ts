import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { orderedMeasures } from "./measureOrder.ts";

const measures = [
  measure({ id: "M1", region: regions.tieling, departments: ["营商局|Business Bureau"] }),
  measure({ id: "M2", region: regions.liaoning, timeLimit: "每日|Every day" }),
  measure({ id: "M3", region: regions.shenyang, departments: ["财政局|Finance Bureau"] }),
  measure({ id: "M4", region: regions.tieling, timeLimit: "3小时|3 hours" }),
  measure({ id: "M5", region: regions.shenyang }),
];

test.each([
  ["region", "zh", "M2 M3 M5 M1 M4"],
  ["department", "zh", "M3 M1 M2 M5 M4"],
  ["department", "en", "M1 M3 M2 M5 M4"],
  ["limit", "zh", "M2 M4 M3 M5 M1"],
] as const)("sorts by %s in %s", (order, locale, ids) => {
  const sorted = orderedMeasures(measures, order, locale);

  expect(sorted.map(({ id }) => id).join(" ")).toBe(ids);
});

test("leaves the measures it was given in their order", () => {
  orderedMeasures(measures, "region", "zh");

  expect(measures[0]?.id).toBe("M1");
});
