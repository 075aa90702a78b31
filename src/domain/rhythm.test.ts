import fc from "fast-check";
import { expect, test } from "vitest";
import { realDataset } from "#mocks/realDataset.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { daysBetween, rhythmOf, unbrokenRuns } from "./rhythm.ts";

const { shenyang, dalian } = regions;
const on = (date: string, changes: Partial<Figure> = {}) => figure({ region: shenyang, date, ...changes });
const rhythm = (...figures: Figure[]) => rhythmOf("reopening_rate", figures);
const runDates = (figures: readonly Figure[], days: number | null) =>
  unbrokenRuns(figures, days).map((run) => run.map(({ asOf }) => asOf.date));

test("takes the lower median of the gaps, so that one long gap breaks the line", () => {
  const figures = ["2020-03-17", "2020-03-23", "2020-04-17"].map((date) => on(date));

  expect(rhythm(...figures)).toBe(6);
  expect(runDates(figures, 6)).toEqual([["2020-03-17", "2020-03-23"], ["2020-04-17"]]);
});

test("calls no gap usual that is the only one, so that no line crosses two years", () => {
  const figures = [on("2020-03-20"), on("2022-06-09")];

  expect(rhythm(...figures)).toBeNull();
  expect(runDates(figures, rhythm(...figures))).toEqual([["2020-03-20"], ["2022-06-09"]]);
  // Two regions with a gap each are two gaps.
  expect(rhythm(...figures, on("2020-03-20", { region: dalian }), on("2020-03-27", { region: dalian }))).toBe(
    7,
  );
});

test("knows of the package the rhythm of reopening rates, of which Hubei gives three, and of nothing else", async () => {
  const { indicators: all, figures } = await realDataset();
  const found = all.map(({ id }) => [id, rhythmOf(id, figures)]).filter(([, days]) => days !== null);

  expect(found).toEqual([["reopening_rate", 6]]);
});

test("measures within a region, a population and a period, never across them", () => {
  expect(rhythm(on("2020-03-01"), on("2020-03-02", { region: dalian }))).toBeNull();
  expect(rhythm(on("2020-03-01"), on("2020-03-02", { population: populations.trade }))).toBeNull();
  const since = { indicator: indicators.refunded, since: "2020-01-01" };
  expect(
    rhythmOf("tax_refund_amount", [
      on("2020-03-01", since),
      on("2020-04-01", { ...since, since: "2020-02-01" }),
    ]),
  ).toBeNull();
  // Two reports that do not say whom they count may count different groups.
  expect(
    rhythm(
      on("2020-03-01", { population: null }),
      on("2020-03-08", { population: null, report: reports.liaoning }),
    ),
  ).toBeNull();
});

test("measures one indicator, over all that report it, a date once whatever reports it", () => {
  const figures = [
    on("2020-03-01"),
    on("2020-03-01", { report: reports.liaoning }),
    on("2020-03-08"),
    on("2020-03-01", { region: dalian }),
    on("2020-03-11", { region: dalian }),
    on("2020-03-21", { region: dalian }),
    on("2020-03-02", { indicator: indicators.staffRate, population: populations.industry }),
  ];

  expect(rhythm(...figures)).toBe(10);
  expect(rhythmOf("staff_return_rate", figures)).toBeNull();
  expect(rhythm()).toBeNull();
});

test.each([
  ["2020-03-17", "2020-03-23", 6],
  ["2020-02-28", "2020-03-01", 2],
  ["2020-02", "2020-03", 31],
  ["2020-03", "2020-04", 31],
  ["2022-04-30", "2022-05-31", 31],
  ["2022-05-31", "2022-06-30", 31],
  ["2022-01", "2022-03", 61],
  ["2021", "2022", 366],
  ["2020-03", "2020-04-02", null],
  ["2020-03", "2020-03-31", null],
  ["2020", "2020-03", null],
])("says that %s and %s are %j days apart", (a, b, days) => {
  expect([daysBetween(a, b), daysBetween(b, a)]).toEqual([days, days]);
});

test("does not break a monthly series for a long month, but for a missing one, and never joins a month to a day", () => {
  const monthly = ["2022-02", "2022-03", "2022-04", "2022-06"].map((date) => on(date));

  expect(rhythm(...monthly)).toBe(31);
  expect(runDates(monthly, 31)).toEqual([["2022-02", "2022-03", "2022-04"], ["2022-06"]]);
  expect(runDates([on("2022-02"), on("2022-03-01")], 31)).toEqual([["2022-02"], ["2022-03-01"]]);
});

test("joins nothing where the rhythm is not known", () => {
  expect(runDates([on("2020-03-01"), on("2020-03-02")], null)).toEqual([["2020-03-01"], ["2020-03-02"]]);
});

const dates = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 12 });
const seriesOf = (days: readonly number[]) =>
  [...days]
    .sort((a, b) => a - b)
    .map((day) => on(new Date(Date.UTC(2020, 2, day)).toISOString().slice(0, 10)));

test("keeps every figure once and in order, breaks exactly at gaps longer than the rhythm and joins at least half of them", () => {
  fc.assert(
    fc.property(dates, (days) => {
      const figures = seriesOf(days);
      const own = rhythm(...figures) ?? Number.NaN;
      const runs = unbrokenRuns(figures, own);
      const gaps = figures
        .slice(1)
        .map(({ asOf }, index) => daysBetween(figures[index]?.asOf.date ?? "", asOf.date) ?? 0);

      expect(runs.flat()).toEqual(figures);
      expect(gaps).toContain(own);
      expect(runs.length - 1).toBe(gaps.filter((gap) => gap > own).length);
      expect(gaps.filter((gap) => gap <= own).length * 2).toBeGreaterThanOrEqual(gaps.length);
    }),
  );
});
