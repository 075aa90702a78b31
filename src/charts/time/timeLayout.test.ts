import fc from "fast-check";
import { expect, test } from "vitest";
import { typeScale } from "#charts/typeScale.ts";
import { dateOfDay, dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import { figureSeries } from "#domain/figureSeries.ts";
import { figure, indicators, regions } from "#mocks/sampleFigures.ts";
import { timeLayout } from "./timeLayout.ts";

const { shenyang, dalian, anshan, tieling } = regions;
const type = typeScale(13, "zh");
const on = (date: string, changes: Partial<Figure> = {}) => figure({ region: shenyang, date, ...changes });
const weekly = (weeks: number, region = shenyang) =>
  Array.from({ length: weeks }, (_, week) =>
    on(dateOfDay(dayNumber("2020-03-01") + week * 7), { region, value: 50 }),
  );
const layout = (figures: readonly Figure[], width = 560) =>
  timeLayout({ series: figureSeries(figures).series, locale: "zh", width, type });

test("says the last value at the end of each line, with its date where another line goes further", () => {
  const { ends } = layout([
    on("2020-03-01"),
    on("2020-03-23", { value: 85 }),
    on("2020-03-01", { region: dalian }),
    on("2020-03-30", { region: dalian, value: 98.2, decimals: 1, precision: "at_least" }),
  ]);

  expect(ends).toEqual([
    { name: ["沈阳市"], value: "85% (03-23)" },
    { name: ["大连市"], value: "≥ 98.2%" },
  ]);
});

test("breaks a long name rather than let it take the plot", () => {
  const named = { ...shenyang, name: { zh: "新疆维吾尔自治区生产建设兵团", en: "" } };
  const [narrow, wide] = [layout(weekly(3, named), 340), layout(weekly(3, named), 1200)];

  expect(narrow.ends[0]?.name.length).toBeGreaterThan(1);
  expect(narrow.endRoom).toBeLessThan(340 * 0.4);
  expect(wide.ends[0]?.name).toEqual(["新疆维吾尔自治区生产建设兵团"]);
});

test.each([
  [weekly(4), "all"],
  [weekly(52), "first and last"],
  [[shenyang, dalian, anshan, tieling].flatMap((region) => weekly(4, region)), "ends"],
])("puts values at points only where they have room", (figures, values) => {
  expect(layout(figures).values).toBe(values);
});

test("draws dense points smaller, and lets none be hit in the place of its neighbour", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 104 }), fc.integer({ min: 300, max: 1000 }), (weeks, width) => {
      const { dot, reach, axisWidth, padding, endRoom } = layout(weekly(weeks), width);
      const spacing = (width - axisWidth - padding - endRoom) / (weeks - 1);

      expect(dot).toBeLessThanOrEqual(type.dot);
      expect(reach).toBeLessThan(Math.max(spacing, 2.01));
      expect(reach).toBeGreaterThanOrEqual(dot);
    }),
  );
});

test("words ticks as rates or in the words for large numbers, and gives them room", () => {
  const loans = { indicator: indicators.disbursed };
  const money = layout([
    on("2020-03-01", { ...loans, value: 4.8e8 }),
    on("2020-03-08", { ...loans, value: 11.5e8 }),
  ]);
  const rates = layout(weekly(3));

  expect(money.axis.ticks.map(money.tick)).toEqual(["0", "5亿", "10亿", "15亿"]);
  expect(rates.axis.ticks.map(rates.tick)).toEqual(["0%", "25%", "50%", "75%", "100%"]);
  expect(rates.axisWidth).toBeGreaterThan(30);
});

test("is high enough for the names of all lines", () => {
  const named = (code: string) => ({
    ...shenyang,
    code,
    name: { zh: "凉山彝族自治州会理市及会东县", en: "" },
  });
  const { plotHeight, endHeight } = layout(
    ["1", "2", "3", "4", "5", "6"].flatMap((code) => weekly(3, named(code))),
    300,
  );

  expect(plotHeight).toBeGreaterThanOrEqual(endHeight * 6);
});
