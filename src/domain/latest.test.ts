import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { compareDates } from "./asOf.ts";
import type { Figure } from "./figure.ts";
import { amountKey, latestByKey, populationKey, regionKey } from "./latest.ts";
import { precisions } from "./precision.ts";

const { shenyang, dalian } = regions;

/** The value drawn for Huanggu, and why each other is not. */
function latestOfHuanggu(...figures: Figure[]) {
  const latest = latestByKey(figures, regionKey).get("210105");
  return [
    latest?.figure.value,
    ...(latest?.passed ?? []).map(({ figure: { value }, because }) => [value, because]),
  ];
}

test("draws the newest figure of a region", () => {
  const older = figure({ date: "2020-03-17", value: 41 });
  const newer = figure({ date: "2020-03-24", value: 60 });

  expect(latestOfHuanggu(older, newer)).toEqual([60, [41, "older"]]);
  expect(latestOfHuanggu(newer, older)).toEqual([60, [41, "older"]]);
});

test("takes a month to reach to its last day", () => {
  const month = figure({ date: "2022-06", value: 97 });
  const day = figure({ date: "2022-06-15", value: 90 });

  // The month may mean a day before the 15th.
  expect(latestOfHuanggu(day, month)).toEqual([97, [90, "mayBeOlder"]]);
});

test.each([
  ["2022-05-31", "2022-06", "older"],
  ["2022-06-01", "2022-06", "mayBeOlder"],
  ["2022-06", "2022-06-29", "mayBeOlder"],
  ["2022-06-30", "2022-06", "mayBeOlder"],
  ["2022-06", "2022", "mayBeOlder"],
  ["2022-12-31", "2022", "mayBeOlder"],
  ["2021", "2022-06", "older"],
] as const)("sets %s and %s apart as %s", (one, other, because) => {
  const latest = latestByKey([figure({ date: one }), figure({ date: other })], regionKey).get("210105");

  expect(latest?.passed.map((passed) => passed.because)).toEqual([because]);
});

test.each(precisions.filter((precision) => precision !== "exact"))(
  "prefers an exact value to one of the same date that is %s, even from an earlier report",
  (precision) => {
    const exact = figure({ value: 83, report: reports.huanggu });
    const rounded = figure({ value: 80, precision, report: reports.liaoning });

    expect(latestOfHuanggu(rounded, exact)).toEqual([83, [80, "lessExact"]]);
    expect(latestOfHuanggu(exact, rounded)).toEqual([83, [80, "lessExact"]]);
  },
);

test("prefers a newer bound to an older exact value", () => {
  const exact = figure({ date: "2022-04-16", value: 83 });
  const bounded = figure({ value: 90, precision: "at_least" });

  expect(latestOfHuanggu(exact, bounded)).toEqual([90, [83, "older"]]);
});

test("prefers the later report where date and precision are alike", () => {
  const early = figure({ value: 82, report: reports.huanggu });
  const late = figure({ value: 83, report: reports.liaoning });

  expect(latestOfHuanggu(late, early)).toEqual([83, [82, "otherReport"]]);
  expect(latestOfHuanggu(early, late)).toEqual([83, [82, "otherReport"]]);
});

test("draws the last day of a month rather than the month, which may be of an earlier day", () => {
  const month = figure({ date: "2022-06", value: 97, report: reports.liaoning });
  const day = figure({ date: "2022-06-30", value: 90, precision: "about" });

  expect(latestOfHuanggu(month, day)).toEqual([90, [97, "mayBeOlder"]]);
  expect(latestOfHuanggu(day, month)).toEqual([90, [97, "mayBeOlder"]]);
});

test("draws of two reports of one day the one whose id is first, and calls neither the later", () => {
  const one = figure({ value: 82, report: reports.huanggu });
  const other = figure({ value: 83, report: { ...reports.huanggu, id: "shenyang-2022-04-29" } });

  expect(latestOfHuanggu(one, other)).toEqual([82, [83, "unorderedReport"]]);
  expect(latestOfHuanggu(other, one)).toEqual([82, [83, "unorderedReport"]]);
});

test("draws of two values of one report the one whose id is first, and names no other report", () => {
  const one = figure({ id: "F1", value: 82 });
  const other = figure({ id: "F2", value: 83 });

  expect(latestOfHuanggu(one, other)).toEqual([82, [83, "sameReport"]]);
  expect(latestOfHuanggu(other, one)).toEqual([82, [83, "sameReport"]]);
});

test("never draws a superseded figure, though it is newer, exact or of a later report", () => {
  const superseded = figure({ date: "2022-04-18", value: 83, report: reports.liaoning, supersededBy: "F2" });
  const bounded = figure({ value: 80, precision: "at_least", report: reports.huanggu });
  const older = figure({ date: "2022-04-16", value: 70 });

  expect(latestOfHuanggu(superseded, older, bounded)).toEqual([80, [83, "superseded"], [70, "older"]]);
  expect(latestOfHuanggu(bounded, superseded)).toEqual([80, [83, "superseded"]]);
});

test("has nothing for a key of which every figure is superseded", () => {
  const superseded = figure({ supersededBy: "F2" });
  const latest = latestByKey([superseded, figure({ region: shenyang })], regionKey);

  expect([...latest.keys()]).toEqual(["210100"]);
});

test("has nothing for a key without figures, and never a zero", () => {
  const latest = latestByKey([figure({ region: shenyang, value: 0 })], regionKey);

  expect([...latest.keys()]).toEqual(["210100"]);
  expect(latest.get("210100")?.figure.value).toBe(0);
  expect(latestByKey([], regionKey).size).toBe(0);
});

test("keeps the keys in the order in which they first appear", () => {
  const figures = [dalian, shenyang, dalian, regions.anshan].map((region) => figure({ region }));

  expect([...latestByKey(figures, regionKey).keys()]).toEqual(["210200", "210100", "210300"]);
});

test("keeps amounts of other populations and periods apart, and what names none from what names one", () => {
  const { industry, trade } = populations;
  const indicator = indicators.refunded;
  const ofPopulations = [industry, trade, null].map((population) => figure({ indicator, population }));
  const ofPeriods = ["2022-01-01", "2022-04-01"].map((since) => figure({ indicator, since }));
  const latest = [...latestByKey([...ofPopulations, ...ofPeriods], amountKey).values()];

  expect(latest.map(({ passed }) => passed.length)).toEqual([0, 0, 0, 0, 0]);
});

test("keeps amounts apart whose reports do not say whom they count", () => {
  const [first, second] = [reports.huanggu, reports.liaoning].map((report) =>
    figure({ population: null, report }),
  );
  const again = figure({ population: null, report: reports.huanggu, date: "2022-04-16" });
  const stated = [reports.huanggu, reports.liaoning].map((report) => figure({ report }));
  const latest = latestByKey(
    [first, second, again].filter((one) => one !== undefined),
    amountKey,
  );

  expect([...latest.values()].map(({ passed }) => passed.length)).toEqual([1, 0]);
  expect(new Set(stated.map(populationKey)).size).toBe(1);
});

const anyFigure = fc
  .record({
    region: fc.constantFrom(regions.huanggu, shenyang, dalian),
    date: fc.constantFrom("2020", "2020-03", "2020-03-17", "2020-03-31", "2022-06-15", "2022-06"),
    precision: fc.constantFrom(...precisions),
    report: fc.constantFrom(...Object.values(reports)),
    value: fc.nat(100),
    supersededBy: fc.constantFrom(null, null, "F2"),
  })
  .map(figure);

test("loses no figure of a key that is drawn, doubles none, and draws none older than one that still stands", () => {
  fc.assert(
    fc.property(fc.array(anyFigure), (figures) => {
      const latest = [...latestByKey(figures, regionKey).values()];
      const all = latest.flatMap(({ figure: drawn, passed }) => [drawn, ...passed.map((one) => one.figure)]);
      const standing = figures.filter(({ supersededBy }) => supersededBy === null);
      const drawnRegions = new Set(standing.map(({ region }) => region));
      const expected = figures.filter(({ region }) => drawnRegions.has(region));
      const isNewest = latest.every(({ figure: drawn, passed }) =>
        passed.every(
          ({ figure: other, because }) =>
            (because === "superseded") === (other.supersededBy !== null) &&
            (because === "superseded" || compareDates(drawn.asOf.date, other.asOf.date) >= 0),
        ),
      );

      expect([all.length, new Set(all), isNewest]).toEqual([expected.length, new Set(expected), true]);
      expect(latest.every(({ figure: drawn }) => drawn.supersededBy === null)).toBe(true);
    }),
  );
});
