import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { figuresOnShow } from "./figuresOnShow.ts";

const everywhere = new Set(Object.values(regions).map(({ code }) => code));

test.each([
  ["2022-06", null, null, true],
  ["2022-06", "2022-06", "2022-06", true],
  ["2022-06", "2022-06-15", null, true],
  ["2022-06", "2022-06-30", null, true],
  ["2022-06", "2022-07", null, false],
  ["2022-06", "2022-07-01", null, false],
  ["2022-06", null, "2022-06-01", true],
  ["2022-06", null, "2022-05-31", false],
  ["2022-06-15", "2022-06", "2022-06", true],
  ["2022-06-15", "2022-06-15", "2022-06-15", true],
  ["2022-06-15", "2022-06-16", null, false],
  ["2022-06-15", null, "2022-06-14", false],
  ["2022-06-15", "2022", "2022", true],
  ["2022-12-31", null, "2022", true],
  ["2022-01-01", "2022", null, true],
  ["2021-12-31", "2022", null, false],
  ["2022", "2022-12", null, true],
  ["2022", "2023-01", null, false],
  ["2022", null, "2022-01-01", true],
  ["2022", null, "2021", false],
  ["2020-02-29", "2020-02-29", "2020-02", true],
  ["2020-02", "2020-02-29", "2020-03", true],
])("shows a figure of %s from %s to %s: %s", (date, from, to, isShown) => {
  const figures = [figure({ date })];

  expect(figuresOnShow(figures, { regions: everywhere, from, to })).toEqual(isShown ? figures : []);
});

test("shows the figures of the chosen regions alone, not of those in them or above them", () => {
  const ofCity = figure({ region: regions.shenyang });
  const figures = [figure({ region: regions.huanggu }), ofCity, figure({ region: regions.liaoning })];

  expect(figuresOnShow(figures, { regions: new Set(["210100"]), from: null, to: null })).toEqual([ofCity]);
});

test("shows nothing where no region is chosen", () => {
  expect(figuresOnShow([figure({})], { regions: new Set(), from: null, to: null })).toEqual([]);
});

const date = fc.constantFrom("2020", "2020-02", "2020-02-29", "2022-06", "2022-06-15", "2022-12-31", "2023");

test("shows no less in a longer period, and in a period without ends all", () => {
  fc.assert(
    fc.property(fc.array(date), date, date, (dates, from, to) => {
      const figures = dates.map((one) => figure({ date: one }));
      const shown = (begin: string | null, end: string | null) =>
        figuresOnShow(figures, { regions: everywhere, from: begin, to: end });

      expect(shown(from, null)).toEqual(expect.arrayContaining(shown(from, to)));
      expect(shown(null, to)).toEqual(expect.arrayContaining(shown(from, to)));
      expect(shown(null, null)).toEqual(figures);
    }),
  );
});
