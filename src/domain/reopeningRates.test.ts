import { expect, test } from "vitest";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { precisions } from "./precision.ts";
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

const ratesOf = (...figures: Figure[]) => reopeningRates(figures, Object.values(indicators));

test("derives a rate from counts that are printed without it", () => {
  const [printed, derived, ...more] = ratesOf(printedRate, reopened, total);

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

  expect(ratesOf(printedRate, printed, reopened, total)).toEqual([printedRate, printed]);
});

test("derives none beside the printed rate of counts that say from when they count", () => {
  const printed = figure({ region: dalian, population: projects, value: 29.3 });
  const since = "2022-01-01";

  expect(ratesOf(printed, { ...reopened, since }, { ...total, since })).toEqual([printed]);
});

test.each([
  ["beginning of the period", { ...total, since: "2022-01-01" }],
  ["report", { ...total, report: reports.liaoning }],
  ["date", { ...total, asOf: { ...total.asOf, date: "2022-04-16" } }],
  ["region", { ...total, region: anshan }],
  ["population", { ...total, population: trade }],
])("never divides by a total of another %s", (_, otherTotal) => {
  expect(ratesOf(printedRate, reopened, otherTotal)).toEqual([printedRate]);
});

test("derives none from one of the two counts alone", () => {
  expect(ratesOf(printedRate, reopened)).toEqual([printedRate]);
  expect(ratesOf(printedRate, total)).toEqual([printedRate]);
});

test("leaves out rates of other things and every other figure", () => {
  const staff = figure({ indicator: { ...indicators.rate, id: "staff_return_rate" }, value: 71 });

  expect(ratesOf(staff, figure({ indicator: indicators.disbursed }))).toEqual([]);
});

test("gives a derived rate an id that no figure has", () => {
  const ids = ratesOf(printedRate, reopened, total).map(({ id }) => id);

  expect(new Set([...ids, reopened.id, total.id]).size).toBe(4);
});

test("derives a rate also where none of the figures on show is a rate", () => {
  expect(ratesOf(reopened, total).map(({ counts }) => counts)).toEqual([{ numerator: 41, denominator: 140 }]);
});

test("gives the printed rates alone where the package knows no rate to derive", () => {
  expect(reopeningRates([printedRate, reopened, total], [indicators.total])).toEqual([printedRate]);
});

test.each(precisions.filter((precision) => precision !== "exact"))(
  "derives none from a count that is %s: 41 of over 140 is only a bound",
  (precision) => {
    expect(ratesOf({ ...reopened, precision }, total)).toEqual([]);
    expect(ratesOf(reopened, { ...total, precision })).toEqual([]);
  },
);

test("derives none from a total of zero, nor from more reopened than there are", () => {
  expect(ratesOf({ ...reopened, value: 0 }, { ...total, value: 0 })).toEqual([]);
  expect(ratesOf({ ...reopened, value: 141 }, total)).toEqual([]);
});

test("derives 0 % where none has reopened: reported, not missing", () => {
  expect(ratesOf({ ...reopened, value: 0 }, total).map(({ value }) => value)).toEqual([0]);
});

test("derives none from a count that a later report corrected", () => {
  const supersededBy = "F2";

  expect(ratesOf({ ...reopened, supersededBy }, total)).toEqual([]);
  expect(ratesOf(reopened, { ...total, supersededBy })).toEqual([]);
});

test("derives a rate from the corrected count, which replaces no rate", () => {
  const corrected = { ...reopened, id: "F2", value: 42, replaces: reopened.id };
  const rates = ratesOf({ ...reopened, supersededBy: "F2" }, corrected, total);

  expect(
    rates.map(({ counts, replaces, supersededBy }) => [counts.numerator, replaces, supersededBy]),
  ).toEqual([[42, null, null]]);
});

test("derives none beside a printed rate that a later report corrected", () => {
  const printed = figure({ region: dalian, population: projects, value: 29.3, supersededBy: "F2" });

  expect(ratesOf(printed, reopened, total)).toEqual([printed]);
});

test("names no population of which every rate is superseded", () => {
  const superseded = figure({ population: industry, supersededBy: "F2" });

  expect(ratePopulations([superseded, figure({ population: trade })])).toEqual([
    { population: trade, regions: 1 },
  ]);
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
