import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import { figureSeries } from "#domain/figureSeries.ts";
import { figure, indicators, regions } from "#mocks/sampleFigures.ts";
import { labelledDays, reportedDays, valueAxisOf } from "./timeAxis.ts";

const { shenyang, dalian } = regions;
const seriesOf = (...figures: Figure[]) => figureSeries(figures).series;
const on = (date: string, changes: Partial<Figure> = {}) => figure({ region: shenyang, date, ...changes });

test("gives each reported day once and in order, whichever region reports it", () => {
  const days = reportedDays(
    seriesOf(
      on("2020-03-24"),
      on("2020-02-24"),
      on("2020-03-24", { region: dalian }),
      on("2020-03-17", { region: dalian }),
    ),
  );

  expect(days.map(({ date }) => date)).toEqual(["2020-02-24", "2020-03-17", "2020-03-24"]);
  expect(days.map(({ day }) => day)).toEqual(["2020-02-24", "2020-03-17", "2020-03-24"].map(dayNumber));
});

test("names a day by the more precise date, whichever region comes first", () => {
  const ofDay = seriesOf(on("2020-03-31"), on("2020-03-01"));
  const ofMonth = seriesOf(on("2020-03", { region: dalian }), on("2020-03-01", { region: dalian }));
  const last = { day: dayNumber("2020-03-31"), date: "2020-03-31" };

  expect(reportedDays([...ofDay, ...ofMonth])[1]).toEqual(last);
  expect(reportedDays([...ofMonth, ...ofDay])[1]).toEqual(last);
  expect(reportedDays(ofMonth)[1]).toEqual({ ...last, date: "2020-03" });
});

test("shows rates on the whole of 0 to 100, amounts from zero", () => {
  const loans = { indicator: indicators.disbursed };

  expect(
    valueAxisOf(seriesOf(on("2020-03-01", { value: 97 }), on("2020-03-08", { value: 98 }))).domain,
  ).toEqual([0, 100]);
  expect(
    valueAxisOf(
      seriesOf(on("2020-03-01", { ...loans, value: 7e8 }), on("2020-03-08", { ...loans, value: 9e8 })),
    ).domain,
  ).toEqual([0, 1e9]);
});

test.each([
  [600, ["2020-03-17", "2020-03-23", "2020-04-17"]],
  [300, ["2020-03-17", "2020-04-17"]],
  [60, ["2020-03-17"]],
])("dates as many days as fit under an axis of %i pixels", (width, dates) => {
  const days = reportedDays(seriesOf(on("2020-03-17"), on("2020-03-23"), on("2020-04-17")));

  expect(labelledDays(days, width, 11)).toEqual(dates.map(dayNumber));
});

test("never dates two days closer than their texts are wide", () => {
  const given = fc.uniqueArray(fc.integer({ min: 18_000, max: 18_400 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(given, fc.integer({ min: 200, max: 1500 }), (numbers, width) => {
      const days = [...numbers].sort((a, b) => a - b).map((day) => ({ day, date: "2020-03-17" }));
      const dated = labelledDays(days, width, 10);
      const [first, last] = [days[0]?.day ?? 0, days[days.length - 1]?.day ?? 0];
      const places = dated.map((day) => ((day - first) / (last - first)) * width);

      expect(dated[0]).toBe(first);
      expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) >= 60)).toBe(true);
    }),
  );
});
