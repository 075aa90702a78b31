import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, indicators, regions } from "#mocks/sampleFigures.ts";
import { dayNumber } from "./asOf.ts";
import type { Figure } from "./figure.ts";
import { figureSeries } from "./figureSeries.ts";

const { shenyang, dalian, anshan } = regions;
const shenyangRates = [
  figure({ region: shenyang, date: "2020-03-24", value: 97 }),
  figure({ region: shenyang, date: "2020-03-10", value: 80 }),
  figure({ region: shenyang, date: "2020-02-24", value: 41 }),
];
const dalianRates = [
  figure({ region: dalian, date: "2020-03-24", value: 0 }),
  figure({ region: dalian, date: "2020-03-17", value: 30 }),
];
const alone = figure({ region: anshan, date: "2020-03-17" });

test("puts the rates of a region in the order of their dates, regions of most dates first", () => {
  const { series, leftOut } = figureSeries([...dalianRates, alone, ...shenyangRates]);

  expect(series).toEqual([
    { region: shenyang, since: null, figures: [...shenyangRates].reverse() },
    { region: dalian, since: null, figures: [...dalianRates].reverse() },
  ]);
  expect(leftOut).toBe(1);
});

test("leaves out and counts each region of a single date", () => {
  expect(figureSeries([alone, { ...alone, id: "again", value: 90 }])).toMatchObject({
    series: [],
    leftOut: 1,
  });
  expect(figureSeries([])).toEqual({ series: [], leftOut: 0, days: [] });
});

test("takes one rate a day, the exact one before the bounded", () => {
  const bounded = figure({ region: dalian, date: "2020-03-17", value: 25, precision: "at_least" });
  const [one] = figureSeries([bounded, ...dalianRates]).series;

  expect(one?.figures.map(({ value }) => value)).toEqual([30, 0]);
});

test("takes one rate of a day also where one report gives the month that ends on it", () => {
  const month = figure({ region: dalian, date: "2020-03", value: 35 });
  const lastDay = figure({ region: dalian, date: "2020-03-31", value: 40 });
  const [one] = figureSeries([month, lastDay, ...dalianRates]).series;

  // Both would stand on one day, and the row of that day has room for one.
  expect(one?.figures.map(({ asOf }) => dayNumber(asOf.date))).toEqual([18338, 18345, 18352]);
});

test("never joins totals that begin to count on different days, but rates, which do not accumulate", () => {
  const on = (date: string, since: string, indicator: Figure["indicator"]) =>
    figure({ region: dalian, indicator, date, since, value: 40 });
  const dates = (indicator: Figure["indicator"]) =>
    figureSeries([
      on("2022-04-10", "2022-04-01", indicator),
      on("2022-04-20", "2022-04-01", indicator),
      on("2022-05-10", "2022-05-01", indicator),
      on("2022-05-20", "2022-05-01", indicator),
      on("2022-06-10", "2022-06-01", indicator),
    ]).series.map(({ since, figures }) => [since, figures.map(({ asOf }) => asOf.date)]);

  expect(dates(indicators.refunded)).toEqual([
    ["2022-04-01", ["2022-04-10", "2022-04-20"]],
    ["2022-05-01", ["2022-05-10", "2022-05-20"]],
  ]);
  expect(dates(indicators.rate)).toEqual([
    [null, ["2022-04-10", "2022-04-20", "2022-05-10", "2022-05-20", "2022-06-10"]],
  ]);
});

test("keeps what was passed over on a day with what is drawn", () => {
  const bounded = figure({ region: dalian, date: "2020-03-17", value: 25, precision: "at_least" });
  const { days } = figureSeries([bounded, ...dalianRates]);

  expect(days.map(({ figure: { value }, passed }) => [value, passed.map(({ because }) => because)])).toEqual([
    [30, ["lessExact"]],
    [0, []],
  ]);
});

test("draws or counts every region, each with its own rates on days in order", () => {
  const rates = fc.array(
    fc
      .record({
        region: fc.constantFrom(shenyang, dalian, anshan),
        date: fc.constantFrom("2020-02-24", "2020-03-10", "2020-03", "2020-03-31", "2022"),
      })
      .map(figure),
  );
  fc.assert(
    fc.property(rates, (given) => {
      const { series, leftOut } = figureSeries(given);
      const days = series.map(({ figures }) => figures.map(({ asOf }) => dayNumber(asOf.date)));

      expect(series.length + leftOut).toBe(new Set(given.map(({ region }) => region)).size);
      expect(days).toEqual(days.map((ofRegion) => [...new Set(ofRegion)].sort((a, b) => a - b)));
      expect(series.every((one) => one.figures.every(({ region }) => region === one.region))).toBe(true);
    }),
  );
});

test("has no point for a day whose only rate is superseded, and the correction where there is one", () => {
  const superseded = figure({ region: dalian, date: "2020-03-31", value: 90, supersededBy: "F2" });
  const correction = figure({ region: dalian, date: "2020-03-31", value: 50, id: "F2" });
  const valuesOf = (...figures: Figure[]) =>
    figureSeries([...dalianRates, ...figures]).series.map((one) => one.figures.map(({ value }) => value));

  expect(valuesOf(superseded)).toEqual([[30, 0]]);
  expect(valuesOf(superseded, correction)).toEqual([[30, 0, 50]]);
});
