import { expect, test } from "vitest";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { cases } from "./cases.ts";

const dataset = await realDataset();

test("sets the resolution rate beside the cases of the same hotline, and none beside another's", () => {
  const [taken, rate, otherTaken] = figuresNamed(dataset, "F014", "F015", "F004");

  expect(cases(figuresNamed(dataset, "F014", "F015", "F004"))).toEqual([
    { accepted: { figure: taken, passed: [] }, rate },
    { accepted: { figure: otherTaken, passed: [] }, rate: null },
  ]);
});
