import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import { coverage } from "./coverage.ts";

const { nation, liaoning, shenyang, dalian, anshan, huanggu, hitech } = regions;

test("counts by level, the highest level first, and names who is silent", () => {
  const chosen = [huanggu, anshan, shenyang, dalian, liaoning];

  expect(coverage(chosen, new Set(["210000", "210100", "210200"]))).toEqual([
    { level: "province", chosen: 1, reporting: 1, silent: [] },
    { level: "prefecture", chosen: 3, reporting: 2, silent: [anshan] },
    { level: "county", chosen: 1, reporting: 0, silent: [huanggu] },
  ]);
});

test("does not mention a level of which no region is chosen", () => {
  const levels = coverage([nation, hitech], new Set()).map(({ level }) => level);

  expect(levels).toEqual(["nation", "zone"]);
});

test("does not count a region that reports but was not chosen", () => {
  expect(coverage([dalian], new Set(["210100", "210200"]))).toEqual([
    { level: "prefecture", chosen: 1, reporting: 1, silent: [] },
  ]);
});

test("has nothing to say where no region is chosen", () => {
  expect(coverage([], new Set(["210100"]))).toEqual([]);
});
