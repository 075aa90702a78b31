import { expect, test } from "vitest";
import { dayNumber } from "#domain/asOf.ts";
import { figureSeries } from "#domain/figureSeries.ts";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { timePoints } from "./timePoints.ts";

const { shenyang, dalian } = regions;
const sinceMarch = { x: (day: number) => day - dayNumber("2022-03-01"), y: (value: number) => 100 - value };

test("a point stands at the day that its figure is of, not at the day of the report", () => {
  const { series } = figureSeries([
    figure({ id: "F1", region: shenyang, date: "2022-03-11", value: 40, report: reports.liaoning }),
    figure({ id: "F2", region: shenyang, date: "2022-03", value: 70, report: reports.liaoning }),
    figure({ id: "F3", region: dalian, date: "2022-03-02", value: 90, report: reports.huanggu }),
    figure({ id: "F4", region: dalian, date: "2022-03-21", value: 95, report: reports.huanggu }),
  ]);
  const points = timePoints(series, { ...sinceMarch, size: 4 });

  expect(points.map(({ figure: { id }, place }) => [id, place])).toEqual([
    ["F1", { x: 10, y: 60, size: 4 }],
    ["F2", { x: 30, y: 30, size: 4 }],
    ["F3", { x: 1, y: 10, size: 4 }],
    ["F4", { x: 20, y: 5, size: 4 }],
  ]);
  expect(new Set(points.map(({ shape }) => shape)).size).toBe(2);
});
