import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { conflicts } from "./comparability/conflicts.ts";
import type { Figure } from "./figure.ts";
import { latestByKey, regionKey } from "./latest.ts";
import { precisions } from "./precision.ts";
import { rateSummary as summaryOf } from "./rateSummary.ts";
import { contains } from "./region.ts";

/** The summary of rates that no other report contradicts. */
const rateSummary = (rates: readonly Figure[]) => summaryOf(rates, []);

const { liaoning, shenyang, huanggu, dalian, anshan, tieling, tianjin, lowRisk, mediumRisk, heping } =
  regions;

test("keeps exact rates, bounded ones and regions that contain others apart, highest first", () => {
  const province = figure({ region: liaoning, value: 90 });
  const [low, high] = [figure({ region: shenyang, value: 50 }), figure({ region: dalian, value: 100 })];
  const over = figure({ region: anshan, value: 95, precision: "at_least" });
  const nearly = figure({ region: tieling, value: 98, precision: "nearly" });

  expect(rateSummary([low, over, province, high, nearly])).toEqual({
    outer: [province],
    areas: [],
    exact: [high, low],
    isExactRanked: true,
    inexact: [nearly, over],
  });
});

test("keeps a bounded rate of an outer region among the outer ones", () => {
  const province = figure({ region: liaoning, precision: "at_least" });
  const city = figure({ region: shenyang });

  expect(rateSummary([province, city])).toMatchObject({ outer: [province], exact: [city], inexact: [] });
});

test("takes a region for an outer one only where a region in it is on show", () => {
  const city = figure({ region: shenyang });

  expect(rateSummary([city, figure({ region: dalian })]).outer).toEqual([]);
  expect(rateSummary([city, figure({ region: huanggu })]).outer).toEqual([city]);
});

test("keeps areas apart, exact or not, highest first, with a county that they may contain or without", () => {
  const low = figure({ region: lowRisk, value: 80 });
  const medium = figure({ region: mediumRisk, value: 90, precision: "at_least" });
  const county = figure({ region: heping });
  const ofCity = figure({ region: tianjin });

  expect(rateSummary([low, medium])).toMatchObject({
    outer: [],
    areas: [medium, low],
    exact: [],
    inexact: [],
  });
  expect(rateSummary([low, county])).toMatchObject({ outer: [], areas: [low], exact: [county] });
  expect(rateSummary([low, ofCity])).toMatchObject({ outer: [ofCity], areas: [low], exact: [] });
});

test("ranks exact rates of one week only", () => {
  const first = figure({ region: shenyang, date: "2020-03-10" });
  const soon = figure({ region: dalian, date: "2020-03-17" });
  const late = figure({ region: anshan, date: "2020-03-18" });

  expect(rateSummary([first, soon]).isExactRanked).toBe(true);
  expect(rateSummary([first, late]).isExactRanked).toBe(false);
});

test("ranks exact rates whatever the dates of the bounded ones beside them", () => {
  const exact = [figure({ region: shenyang }), figure({ region: dalian })];
  const older = figure({ region: anshan, date: "2020-03-10", precision: "at_least" });

  expect(rateSummary([...exact, older]).isExactRanked).toBe(true);
});

test("ranks exact rates of one date although one of them contradicts its counts", () => {
  const odd = figure({ region: dalian, value: 60, counts: { numerator: 1, denominator: 2 } });

  // The sentence would else say "as of different dates" of rates that are of one date.
  expect(rateSummary([figure({ region: shenyang }), odd]).isExactRanked).toBe(true);
});

test("ranks no exact rates of which another report contradicts one, and those still that it does not touch", () => {
  const rates = [
    figure({ region: shenyang, value: 80 }),
    figure({ region: dalian, value: 90, report: reports.liaoning }),
    figure({ region: dalian, value: 70 }),
  ];
  const latest = [...latestByKey(rates, regionKey).values()];
  const drawn = latest.map((one) => one.figure);

  expect(summaryOf(drawn, conflicts(latest))).toMatchObject({ exact: [{ value: 90 }, { value: 80 }] });
  expect(summaryOf(drawn, conflicts(latest)).isExactRanked).toBe(false);
  expect(
    summaryOf(
      drawn.filter(({ region }) => region !== dalian),
      conflicts(latest),
    ).isExactRanked,
  ).toBe(true);
});

test("ranks two districts of Tianjin, but not once another report gives the one a lower rate", async () => {
  const districts = figuresNamed(await realDataset(), "F191", "F192");
  const [first] = districts;
  if (!first) throw new Error("two figures");
  const contested = { ...first, id: "F999", value: first.value - 10, report: reports.tieling };
  const summary = (figures: readonly Figure[]) => {
    const latest = [...latestByKey(figures, regionKey).values()];
    return summaryOf(
      latest.map((one) => one.figure),
      conflicts(latest),
    );
  };

  expect(summary(districts).isExactRanked).toBe(true);
  expect(summary([...districts, contested]).isExactRanked).toBe(false);
});

test("loses no rate and doubles none", () => {
  const rates = fc.array(
    fc
      .record({
        region: fc.constantFrom(...Object.values(regions)),
        value: fc.integer({ min: 0, max: 100 }),
        precision: fc.constantFrom(...precisions),
      })
      .map(figure),
  );
  fc.assert(
    fc.property(rates, (given) => {
      const { outer, areas, exact, inexact } = rateSummary(given);
      const all = [...outer, ...areas, ...exact, ...inexact];
      const parts = [...exact, ...inexact].map(({ region }) => region);

      expect([all.length, new Set(all)]).toEqual([given.length, new Set(given)]);
      expect(areas.every(({ region }) => region.level === "area")).toBe(true);
      expect([...outer, ...exact, ...inexact].some(({ region }) => region.level === "area")).toBe(false);
      expect(exact.every(({ precision }) => precision === "exact")).toBe(true);
      expect(inexact.some(({ precision }) => precision === "exact")).toBe(false);
      expect(parts.some((one) => parts.some((other) => contains(one, other)))).toBe(false);
    }),
  );
});
