import { expect, test } from "vitest";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { conflicts } from "./comparability.ts";
import type { Figure } from "./figure.ts";
import { latestByKey, regionKey } from "./latest.ts";

const conflictsOf = (...figures: Figure[]) => conflicts([...latestByKey(figures, regionKey).values()]);

const early = figure({ value: 82, report: reports.huanggu });
const late = figure({ value: 83, report: reports.liaoning });

test("tells of another value that an earlier report gives for the same date", () => {
  expect(conflictsOf(early, late)).toEqual([{ kind: "reportsDiffer", drawn: late, other: early }]);
});

test("tells of each of several other values", () => {
  const first = figure({ value: 81, report: reports.tieling });

  expect(conflictsOf(late, first, early)).toEqual([
    { kind: "reportsDiffer", drawn: late, other: early },
    { kind: "reportsDiffer", drawn: late, other: first },
  ]);
});

test("is silent where both reports give the same value", () => {
  expect(conflictsOf({ ...early, value: 83 }, late)).toEqual([]);
});

test("is silent about older dates, other regions and rounder values, which contradict nothing", () => {
  const older = figure({ value: 60, date: "2022-04-16" });
  const elsewhere = figure({ value: 60, region: regions.dalian });
  const over = figure({ value: 80, precision: "at_least", report: reports.huanggu });

  expect(conflictsOf(late, older, elsewhere, over)).toEqual([]);
});
