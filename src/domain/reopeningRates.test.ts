import { expect, test } from "vitest";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { ratePopulations, reopeningRates } from "./reopeningRates.ts";

const { shenyang, dalian, anshan } = regions;
const { industry, trade, projects } = populations;

const printedRate = figure({
  value: 50,
  decimals: 1,
  population: trade,
  counts: { numerator: 106, denominator: 212 },
});
const reopened = figure({ indicator: indicators.reopened, region: dalian, population: projects, value: 41 });
const total = figure({ indicator: indicators.total, region: dalian, population: projects, value: 140 });

test("derives a rate from counts that are printed without it", () => {
  const [printed, derived, ...more] = reopeningRates([printedRate, reopened, total]);

  expect([printed, more]).toEqual([printedRate, []]);
  expect(derived).toMatchObject({
    indicator: indicators.rate,
    region: dalian,
    population: projects,
    value: (41 / 140) * 100,
    decimals: 1,
    basis: "derived",
    counts: { numerator: 41, denominator: 140 },
    asPrinted: "41|140",
    asOf: reopened.asOf,
    report: reopened.report,
  });
});

test("derives none where the same statement prints the rate: no figure stands twice", () => {
  const printed = figure({ region: dalian, population: projects, value: 29.3 });

  expect(reopeningRates([printedRate, printed, reopened, total])).toEqual([printedRate, printed]);
});

test.each([
  ["report", { ...total, report: reports.liaoning }],
  ["date", { ...total, asOf: { ...total.asOf, date: "2022-04-16" } }],
  ["region", { ...total, region: anshan }],
  ["population", { ...total, population: trade }],
])("never divides by a total of another %s", (_, otherTotal) => {
  expect(reopeningRates([printedRate, reopened, otherTotal])).toEqual([printedRate]);
});

test("derives none from one of the two counts alone", () => {
  expect(reopeningRates([printedRate, reopened])).toEqual([printedRate]);
  expect(reopeningRates([printedRate, total])).toEqual([printedRate]);
});

test("leaves out rates of other things and every other figure", () => {
  const staff = figure({ indicator: { ...indicators.rate, id: "staff_return_rate" }, value: 71 });

  expect(reopeningRates([staff, figure({ indicator: indicators.disbursed })])).toEqual([]);
});

test("gives a derived rate an id that no figure has", () => {
  const ids = reopeningRates([printedRate, reopened, total]).map(({ id }) => id);

  expect(new Set([...ids, reopened.id, total.id]).size).toBe(4);
});

test.fails("derives a rate also where none of the figures on show is a rate", () => {
  expect(reopeningRates([reopened, total]).map(({ counts }) => counts)).toEqual([
    { numerator: 41, denominator: 140 },
  ]);
});

test("keeps the bound of a count that is at least so many", () => {
  const rates = reopeningRates([printedRate, { ...reopened, precision: "at_least" }, total]);

  expect(rates[1]?.precision).toBe("at_least");
});

test.fails("never calls a rate exact whose total is only a bound: 41 of over 140 is at most 29.3 %", () => {
  const rates = reopeningRates([printedRate, reopened, { ...total, precision: "at_least" }]);

  expect(rates.slice(1).filter(({ precision }) => precision === "exact")).toEqual([]);
});

test.fails("derives no rate from a total of zero", () => {
  const none = [
    { ...reopened, value: 0 },
    { ...total, value: 0 },
  ];

  expect(reopeningRates([printedRate, ...none]).every(({ value }) => Number.isFinite(value))).toBe(true);
});

test("names the population of most regions first, and counts each region once", () => {
  const rates = [
    figure({ population: trade }),
    figure({ population: industry, date: "2020-03-17" }),
    figure({ population: industry, date: "2020-03-24" }),
    figure({ population: projects, region: dalian }),
    figure({ population: projects, region: shenyang }),
  ];

  expect(ratePopulations(rates)).toEqual([
    { population: projects, regions: 2 },
    { population: trade, regions: 1 },
    { population: industry, regions: 1 },
  ]);
});

test("offers no population where the reports name none", () => {
  expect(ratePopulations([figure({ population: null })])).toEqual([]);
});
