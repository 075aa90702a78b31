import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { type MeasureWish, measuresOnShow, ofDepartment } from "./measuresOnShow.ts";

const measures = [
  measure({
    id: "M01",
    region: regions.shenyang,
    title: "绿色通道|Green channel",
    timeLimit: "3小时内|Within 3 hours",
  }),
  measure({
    id: "M02",
    region: regions.tieling,
    title: "金融支持|Financial support",
    departments: ["金融发展局|Financial Development Bureau", "银保监分局|Regulatory Sub-bureau"],
  }),
  measure({
    id: "M03",
    region: regions.huanggu,
    title: "热线|Hotline",
    departments: ["营商局|Business Bureau"],
  }),
];

const idsOf = (wish: Partial<MeasureWish>) =>
  measuresOnShow(measures, { regions: null, limit: "all", search: "", ...wish }).map(({ id }) => id);

test("shows all where nothing is asked for", () => {
  expect(idsOf({})).toEqual(["M01", "M02", "M03"]);
});

test("shows a region's own measures, not those of the regions in it", () => {
  expect(idsOf({ regions: new Set(["210100"]) })).toEqual(["M01"]);
  expect(idsOf({ regions: new Set() })).toEqual([]);
});

test.each([
  ["with", ["M01"]],
  ["without", ["M02", "M03"]],
] as const)("shows those %s a time limit", (limit, ids) => {
  expect(idsOf({ limit })).toEqual(ids);
});

test.each([
  ["绿色", ["M01"]],
  ["green CHANNEL", ["M01"]],
  ["3 hours", ["M01"]],
  ["铁岭", ["M02"]],
  ["bureau", ["M02", "M03"]],
  ["bureau 金融", ["M02"]],
  ["m03", ["M03"]],
  ["M0", []],
  ["税务", []],
])("searches “%s” in title, region, departments and time limit, and by its id", (search, ids) => {
  expect(idsOf({ search })).toEqual(ids);
});

test("finds a department among several by its Chinese name", () => {
  expect(ofDepartment(measures, "银保监分局").map(({ id }) => id)).toEqual(["M02"]);
  expect(ofDepartment(measures, "银保监")).toEqual([]);
  expect(ofDepartment(measures, null)).toBe(measures);
});
