import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import type { Figure } from "#domain/figure.ts";
import { figureSeries } from "#domain/figureSeries.ts";
import { plainText } from "#i18n/sentence.ts";
import { zh } from "#i18n/zh.ts";
import { figure, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { timeDrawing } from "./timeDrawing.tsx";

const { shenyang, dalian } = regions;
const language = { locale: "zh" as const, wording: zh };
const given = {
  look: lookOf("reopening", cardStyle("light", language)),
  language,
  title: "复工率",
};
const on = (date: string, changes: Partial<Figure> = {}) => figure({ region: shenyang, date, ...changes });
const draw = (figures: readonly Figure[]) =>
  timeDrawing(
    { overTime: figureSeries(figures), sources: { figures, measures: [] }, hasEvents: false },
    given,
  );
const notes = (figures: readonly Figure[]) => draw(figures).notes.map(plainText);

test("draws every figure of up to six series as one mark, those of most dates first", () => {
  const figures = Array.from({ length: 8 }, (_, place) => ({ ...shenyang, code: `21010${place}` })).flatMap(
    (region, place) =>
      ["2020-03-01", "2020-03-08", ...(place === 7 ? ["2020-03-15"] : [])].map((date) =>
        on(date, { region }),
      ),
  );
  const { drawn, marks } = draw(figures);

  expect([drawn.length, marks]).toEqual([13, 13]);
  expect(drawn[0]?.region.code).toBe("210107");
});

test("does not take different dates for a fault, but tells what else keeps figures apart", () => {
  expect(notes([on("2020-03-01"), on("2022-03-08")])).toEqual([]);
  expect(notes([on("2020-03-01"), on("2020-03-08", { precision: "at_least" })]).join()).toContain(
    "1 个数只是下限",
  );
  const unstated = { population: null };
  expect(notes([on("2020-03-01", unstated), on("2020-03-08", unstated)]).join()).toContain(
    "2 个数未说明统计范围",
  );
});

test("says so where two reports give values for one day that cannot both be right", () => {
  const other = on("2020-03-08", { value: 60, report: reports.liaoning });

  expect(notes([on("2020-03-01"), on("2020-03-08", { value: 70 }), other]).join()).toContain("同日另有报道");
});

test("invents no second report where one gives values for a month and for the day that ends it", () => {
  const month = on("2020-03", { value: 90 });
  const day = on("2020-03-31", { value: 80 });

  for (const figures of [
    [on("2020-03-01"), month, day],
    [on("2020-03-01"), day, month],
  ]) {
    const { drawn, inChart } = draw(figures);
    expect(notes(figures).join()).not.toContain("另有报道");
    expect(drawn).toContain(day);
    expect(inChart(month)).toBe(zh.table.passed.mayBeOlder);
  }
});

test("never claims an order of values, as points stand by date", () => {
  const unstated = { population: null };

  expect(notes([on("2020-03-01", unstated), on("2020-03-08", unstated)]).join()).not.toContain(
    "行按数值排列",
  );
});

test("tells the table which figures are points, and why the others are not", () => {
  const passed = on("2020-03-08", { id: "passed", precision: "about", report: reports.liaoning });
  const alone = on("2020-03-08", { region: dalian });
  const lines = Array.from({ length: 6 }, (_, place) => ({ ...shenyang, code: `21010${place}` })).flatMap(
    (region) => ["2020-03-01", "2020-03-08", "2020-03-15"].map((date) => on(date, { region })),
  );
  const seventh = ["2020-03-01", "2020-03-08"].map((date) =>
    on(date, { region: { ...shenyang, code: "210199" } }),
  );
  const { inChart } = draw([...lines, ...seventh, passed, alone]);
  const corrected = on("2020-03-08", { id: "old", supersededBy: "new", population: populations.industry });

  expect([lines[0], seventh[0], alone].map((one) => one && inChart(one))).toEqual([
    zh.table.drawn,
    zh.table.beyondRows,
    zh.table.singleDate,
  ]);
  expect(inChart(passed)).toBe(zh.table.passed.lessExact);
  expect(inChart(corrected)).toBe(zh.table.passed.superseded);
});
