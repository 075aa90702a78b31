import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { latestByKey, regionKey } from "#domain/latest.ts";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { conflicts } from "./conflicts.ts";

const conflictsOf = (...figures: Figure[]) => conflicts([...latestByKey(figures, regionKey).values()]);

const early = figure({ value: 82, report: reports.huanggu });
const late = figure({ value: 83, report: reports.liaoning });

test("tells of another value that an earlier report gives for the same date", () => {
  expect(conflictsOf(early, late)).toEqual([
    { kind: "reportsDiffer", drawn: late, other: early, because: "otherReport" },
  ]);
});

test("tells of each of several other values", () => {
  const first = figure({ value: 81, report: reports.tieling });

  expect(conflictsOf(late, first, early)).toEqual([
    { kind: "reportsDiffer", drawn: late, other: early, because: "otherReport" },
    { kind: "reportsDiffer", drawn: late, other: first, because: "otherReport" },
  ]);
});

test("is silent where both reports give the same value", () => {
  expect(conflictsOf({ ...early, value: 83 }, late)).toEqual([]);
});

test("is silent about older dates and other regions, which contradict nothing", () => {
  const older = figure({ value: 60, date: "2022-04-16" });
  const elsewhere = figure({ value: 60, region: regions.dalian });

  expect(conflictsOf(late, older, elsewhere)).toEqual([]);
});

test.each([
  ["at_least", 84],
  ["at_most", 82],
] as const)("tells of a bound of that date that excludes 83: %s %d", (precision, value) => {
  const bound = figure({ value, precision, report: reports.huanggu });

  expect(conflictsOf(late, bound)).toEqual([
    { kind: "reportsDiffer", drawn: late, other: bound, because: "lessExact" },
  ]);
});

test.each([
  ["at_least", 80],
  ["at_most", 90],
  ["about", 90],
  ["about", 80],
  ["nearly", 84],
  ["nearly", 80],
] as const)("is silent about a value of that date beside which 83 can stand: %s %d", (precision, value) => {
  expect(conflictsOf(late, figure({ value, precision, report: reports.huanggu }))).toEqual([]);
});

test("is silent where two bounds can both hold, and where one date only may be older", () => {
  const over = figure({ value: 80, precision: "at_least", report: reports.huanggu });
  const further = figure({ value: 90, precision: "at_least", report: reports.liaoning });
  const ofJune = figure({ value: 97, date: "2022-06" });
  const ofMidJune = figure({ value: 90, date: "2022-06-15" });

  expect(conflictsOf(over, further)).toEqual([]);
  expect(conflictsOf(ofJune, ofMidJune)).toEqual([]);
});

test("invents no conflict between a month and the day that ends it, which may be of two days", () => {
  const ofApril = figure({ value: 90, date: "2022-04" });
  const ofItsEnd = figure({ value: 80, date: "2022-04-30" });
  const another = { ...ofItsEnd, report: reports.liaoning };

  expect([conflictsOf(ofApril, ofItsEnd), conflictsOf(ofItsEnd, ofApril)]).toEqual([[], []]);
  expect([conflictsOf(ofApril, another), conflictsOf(another, ofApril)]).toEqual([[], []]);
});

test("does not take two values of one report for two reports that differ", () => {
  expect(conflictsOf(early, { ...early, id: "again", value: 90 })).toEqual([]);
  expect(conflictsOf(early, { ...early, id: "again", value: 90, precision: "at_least" })).toEqual([]);
});

test("calls neither of two reports of one day the later one, and draws the same in whatever order they stand", () => {
  const sameDay = { ...late, report: { ...early.report, id: "shenyang-2022-04-29" } };
  const sameMonth = {
    ...late,
    report: {
      ...early.report,
      id: "shenyang-2022-04",
      published: { date: "2022-04", basis: "stated" as const },
    },
  };

  for (const other of [sameDay, sameMonth]) {
    const found = conflictsOf(early, other);
    expect(found).toMatchObject([{ kind: "reportsDiffer", because: "unorderedReport" }]);
    expect(conflictsOf(other, early)).toEqual(found);
  }
  expect(conflictsOf(sameDay, early)).toMatchObject([{ drawn: early, other: sameDay }]);
});

test("is silent about a value that the drawn one corrects, which is no contradiction", () => {
  expect(conflictsOf({ ...early, supersededBy: late.id }, { ...late, replaces: early.id })).toEqual([]);
});
