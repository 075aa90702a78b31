import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { dataZh } from "#i18n/dataWordingZh.ts";
import { zh } from "#i18n/zh.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { type DataChoices, type DataColumn, everyFigure } from "#url/dataChoices.ts";
import { figureColumns } from "./figureColumns.ts";
import { figureOrder } from "./figureOrder.ts";

const counts = { numerator: 106, denominator: 212 };
const note = { zh: "含续贷", en: "Renewals are counted" };
const known: readonly Figure[] = [
  figure({ id: "F1", value: 50, counts, asPrinted: "212户|累计复工106|50.0%", paragraph: 18 }),
  figure({ id: "F2", value: 90, precision: "at_least", region: regions.tieling, date: "2022-04" }),
  figure({ id: "F10", value: 61_040_000, indicator: indicators.refunded, note, partOf: "F9" }),
  figure({ id: "F9", value: 78, region: regions.liaoning, basis: "derived", date: "2022", paragraph: 4 }),
  figure({ id: "F3", value: 50, population: populations.trade, report: reports.liaoning, since: "2022-04" }),
];
const corrected = [
  figure({ id: "F4", value: 80, supersededBy: "F5" }),
  figure({ id: "F5", value: 81.6, replaces: "F4" }),
];
const columns = figureColumns(known, { locale: "zh", wording: zh, data: dataZh });

const shown = (choices: Partial<DataChoices>) =>
  [...figureOrder(columns, { ...everyFigure, ...choices })].map((row) => known[row]?.id);
const filtered = (...filters: [DataColumn, string][]) => shown({ filters: new Map(filters) });

test("without a choice every figure stands in the order of the file", () => {
  expect(shown({})).toEqual(["F1", "F2", "F10", "F9", "F3"]);
});

test.each<[DataColumn, string, string[]]>([
  ["id", "f1", ["F1", "F10"]],
  ["region", "皇姑", ["F1", "F10", "F3"]],
  ["region", "2112", ["F2"]],
  ["level", "province", ["F9"]],
  ["theme", "refunds", ["F10"]],
  ["indicator", "退税", ["F10"]],
  ["population", "贸易", ["F3"]],
  ["population", "-", ["F10"]],
  ["value", ">=90", ["F2", "F10"]],
  ["value", "6104万", ["F10"]],
  ["unit", "CNY", ["F10"]],
  ["counts", "106/212", ["F1"]],
  ["counts", " - ", ["F2", "F10", "F9", "F3"]],
  ["precision", "at_least", ["F2"]],
  ["since", "2022-04..2022-05", ["F3"]],
  ["asOf", "2022-04-17..", ["F1", "F2", "F10", "F9", "F3"]],
  ["asOf", "..2022-04-16", ["F2", "F9"]],
  ["asOf", "2023..", []],
  ["known", "stated", ["F1", "F2", "F10", "F9", "F3"]],
  ["basis", "derived", ["F9"]],
  ["report", "党建", ["F3"]],
  ["paragraph", "4", ["F9"]],
  ["paragraph", "-", ["F2", "F10", "F3"]],
  ["printed", "累计复工", ["F1"]],
  ["note", "续贷", ["F10"]],
  ["partOf", "F9", ["F10"]],
])("the column %s asked for %j keeps %j", (column, text, ids) => {
  expect(filtered([column, text])).toEqual(ids);
});

test("superseded figures are found apart from those that stand, by a filter and by a search", () => {
  const withCorrection = figureColumns(corrected, { locale: "zh", wording: zh, data: dataZh });
  const kept = (choices: Partial<DataChoices>) =>
    [...figureOrder(withCorrection, { ...everyFigure, ...choices })].map((row) => corrected[row]?.id);

  expect(kept({ filters: new Map([["standing", "superseded"]]) })).toEqual(["F4"]);
  expect(kept({ filters: new Map([["standing", "current"]]) })).toEqual(["F5"]);
  expect(kept({ find: "已被更正" })).toEqual(["F4"]);
});

test("a derived rate is found by the digits that are shown of it, and by no others", () => {
  const derived = [
    figure({ id: "F6", value: (78 / 140) * 100, decimals: 1, basis: "derived", asPrinted: "78|140" }),
  ];
  const rates = figureColumns(derived, { locale: "zh", wording: zh, data: dataZh });
  const count = (choices: Partial<DataChoices>) => figureOrder(rates, { ...everyFigure, ...choices }).length;

  expect(count({ filters: new Map([["value", "55.7"]]) })).toBe(1);
  expect(count({ filters: new Map([["value", "<=55.7%"]]) })).toBe(1);
  expect(count({ find: "55.7" })).toBe(1);
  expect(count({ filters: new Map([["value", ">55.71"]]) })).toBe(0);
  expect(count({ find: "55.714" })).toBe(0);
});

test("several filters hold together, and one that asks for nothing yet holds none back", () => {
  expect(filtered(["region", "皇姑"], ["value", "50"], ["asOf", "2022-1"], ["paragraph", ">="])).toEqual([
    "F1",
    "F3",
  ]);
});

test.each([
  ["皇姑 50.0%", ["F1"]],
  ["61,040,000", ["F10"]],
  ["推算", ["F9"]],
  ["  至少 ", ["F2"]],
  ["辽宁省 退税", []],
])("a search for %j finds in any column, each word of it, %j", (find, ids) => {
  expect(shown({ find })).toEqual(ids);
});

test.each<[DataColumn, boolean, string[]]>([
  ["value", false, ["F1", "F3", "F9", "F2", "F10"]],
  ["value", true, ["F10", "F2", "F9", "F1", "F3"]],
  ["id", false, ["F1", "F2", "F3", "F9", "F10"]],
  ["paragraph", false, ["F9", "F1", "F2", "F10", "F3"]],
  ["paragraph", true, ["F1", "F9", "F2", "F10", "F3"]],
  ["asOf", false, ["F1", "F10", "F3", "F2", "F9"]],
  ["asOf", true, ["F9", "F2", "F1", "F10", "F3"]],
  ["level", false, ["F9", "F2", "F1", "F10", "F3"]],
  ["region", false, ["F1", "F10", "F3", "F9", "F2"]],
  ["population", true, ["F3", "F1", "F2", "F9", "F10"]],
])("sorted by %s, downwards: %s, missing last and equals as in the file", (column, isDescending, ids) => {
  expect(shown({ sort: { column, isDescending } })).toEqual(ids);
});

test("sorts and filters together", () => {
  const filters = new Map<DataColumn, string>([["region", "皇姑"]]);

  expect(shown({ filters, sort: { column: "value", isDescending: true } })).toEqual(["F10", "F1", "F3"]);
});
