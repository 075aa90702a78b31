import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import { rateSeries } from "#domain/rateSeries.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { seriesRows, spreadLabels } from "./seriesRows.ts";

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

test("gives each day a row with the rates of that day, and never a zero for none", () => {
  const rows = seriesRows(rateSeries([...shenyangRates, ...dalianRates]).series);

  expect(rows).toEqual([
    { day: dayNumber("2020-02-24"), date: "2020-02-24", rates: { "210100": 41 } },
    { day: dayNumber("2020-03-10"), date: "2020-03-10", rates: { "210100": 80 } },
    { day: dayNumber("2020-03-17"), date: "2020-03-17", rates: { "210200": 30 } },
    { day: dayNumber("2020-03-24"), date: "2020-03-24", rates: { "210100": 97, "210200": 0 } },
  ]);
  expect(rows[0]?.rates["210200"]).toBeUndefined();
});

test("gives each day the date as reported, and of a month and its last day the day", () => {
  const month = figure({ region: dalian, date: "2020-03", value: 35 });
  const lastDay = figure({ region: shenyang, date: "2020-03-31", value: 98 });
  const dates = (...figures: Figure[]) =>
    seriesRows(rateSeries([...shenyangRates, ...dalianRates, ...figures]).series).map(({ date }) => date);
  const before = ["2020-02-24", "2020-03-10", "2020-03-17", "2020-03-24"];

  expect(dates(month)).toEqual([...before, "2020-03"]);
  expect(dates(month, lastDay)).toEqual([...before, "2020-03-31"]);
  expect(seriesRows(rateSeries([...dalianRates, month]).series).at(-1)?.day).toBe(dayNumber("2020-03-31"));
});

test("names a day by the more precise date, whichever region comes first", () => {
  const ofDay = { region: shenyang, figures: [figure({ region: shenyang, date: "2020-03-31", value: 98 })] };
  const ofMonth = { region: dalian, figures: [figure({ region: dalian, date: "2020-03", value: 35 })] };
  const row = { day: dayNumber("2020-03-31"), date: "2020-03-31", rates: { "210100": 98, "210200": 35 } };

  expect([seriesRows([ofDay, ofMonth]), seriesRows([ofMonth, ofDay])]).toEqual([[row], [row]]);
});

test("brings every rate of every series into its rows, once, on days in order", () => {
  const rates = fc.array(
    fc
      .record({
        region: fc.constantFrom(shenyang, dalian, anshan),
        date: fc.constantFrom("2020-02-24", "2020-03-10", "2020-03", "2020-04-08", "2022"),
        value: fc.integer({ min: 0, max: 100 }),
      })
      .map(figure),
  );
  fc.assert(
    fc.property(rates, (figures) => {
      const { series } = rateSeries(figures);
      const rows = seriesRows(series);
      const days = rows.map(({ day }) => day);
      const drawn = rows.flatMap(({ rates: ofDay }) => Object.values(ofDay));

      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      expect(drawn.sort()).toEqual(series.flatMap((one) => one.figures.map(({ value }) => value)).sort());
    }),
  );
});

test.each([
  [[], []],
  [[50], [50]],
  [
    [10, 12, 40],
    [10, 26, 42],
  ],
  [
    [12, 10],
    [26, 10],
  ],
  [
    [30, 30, 30],
    [30, 46, 62],
  ],
  [
    [10, 100],
    [10, 100],
  ],
])("moves labels at %j apart to %j", (places, spread) => {
  expect(spreadLabels(places, 16)).toEqual(spread);
});

test("never sets two labels closer than their height, keeps their order and moves none up", () => {
  const places = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 40 }), (given, height) => {
      const spread = spreadLabels(given, height);
      const order = given.map((_, index) => index).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0));
      const inOrder = order.map((index) => spread[index] ?? Number.NaN);
      const gaps = inOrder.slice(1).map((place, index) => place - (inOrder[index] ?? Number.NaN));

      expect(gaps.every((gap) => gap >= height)).toBe(true);
      expect(spread.every((place, index) => place >= (given[index] ?? 0))).toBe(true);
    }),
  );
});
