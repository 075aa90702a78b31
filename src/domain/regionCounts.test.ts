import { expect, test } from "vitest";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { regionCounts } from "./regionCounts.ts";

test("counts what is reported of a region itself, and leaves out the silent ones", () => {
  const counts = regionCounts({
    figures: [figure({}), figure({}), figure({ region: regions.shenyang })],
    measures: [measure({}), measure({ region: regions.tieling })],
  });

  expect([...counts]).toEqual([
    ["210105", { figures: 2, measures: 1 }],
    ["210100", { figures: 1, measures: 0 }],
    ["211200", { figures: 0, measures: 1 }],
  ]);
});
