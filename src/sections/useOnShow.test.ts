import { expect, test } from "vitest";
import { themes } from "#domain/indicator.ts";
import { chosenRegions } from "#filters/chosenRegions.ts";
import { datasetOf, figure, indicators, regions } from "#mocks/sampleFigures.ts";
import { figuresByTheme } from "./useOnShow.ts";

const { shenyang, dalian, huanggu } = regions;
const dataset = datasetOf([]);

const chosenOf = (codes: readonly string[] | null, usual = [shenyang, dalian]) =>
  chosenRegions({ ...dataset, defaultRegions: usual }, codes && new Set(codes));

test("shows the regions that the address names, in the order of the package", () => {
  expect(chosenOf(["210200", "210105"])).toEqual([huanggu, dalian]);
});

test("shows the package's own choice where the address names none", () => {
  expect(chosenOf(null)).toEqual([shenyang, dalian]);
});

test("shows all regions where neither address nor package chooses", () => {
  expect(chosenOf(null, [])).toEqual(Object.values(regions));
});

test("shows none where the address chooses none, which is not the package's own choice", () => {
  expect(chosenOf([])).toEqual([]);
});

test("lists the figures of each theme in the order of the themes, and loses none", () => {
  const loan = figure({ indicator: indicators.disbursed });
  const rate = figure({});
  const refund = figure({ indicator: indicators.refunded });
  const groups = figuresByTheme([loan, rate, refund]);

  expect(groups.map(({ theme }) => theme)).toEqual(themes);
  expect(groups.slice(0, 4).map((group) => group.figures)).toEqual([[rate], [loan], [refund], []]);
});
