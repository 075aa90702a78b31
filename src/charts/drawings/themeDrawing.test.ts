import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import { markRows } from "#charts/rows/panel.ts";
import type { Figure } from "#domain/figure.ts";
import { zh } from "#i18n/zh.ts";
import { figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
import { themeDrawing } from "./themeDrawing.tsx";

const { shenyang, dalian } = regions;
const { industry, trade } = populations;
const language = { locale: "zh" as const, wording: zh };
const given = { look: lookOf("jobs", cardStyle("light", language)), language, title: "就业" };

/** The ids of the figures in each panel. */
function panelsOf(figures: readonly Figure[], reopening: readonly Figure[]): string[][] {
  const { parts } = themeDrawing({ theme: "jobs", figures, reopening, asked: null }, given);
  if (parts.kind !== "rows") throw new Error("a chart of rows");
  return parts.panels.map(({ rows }) => markRows(rows).map(({ figure: { id } }) => id));
}

const staff = figure({
  id: "staff",
  region: shenyang,
  indicator: indicators.staffRate,
  population: industry,
});
const same = figure({ id: "same", region: shenyang, population: industry });
const elsewhere = figure({ id: "elsewhere", region: dalian, population: industry });
const ofOthers = figure({ id: "of others", region: shenyang, population: trade });

test("beside the return of staff stands the reopening of the same population in the same region, and no other", () => {
  expect(panelsOf([staff], [elsewhere, same, ofOthers])).toEqual([["staff"], ["same"]]);
  expect(panelsOf([staff], [elsewhere])).toEqual([["staff"]]);
  expect(panelsOf([staff], [ofOthers])).toEqual([["staff"]]);
});

test("staff of whom a report does not say whom it counts stand beside nothing", () => {
  const unstated = { ...staff, population: null };

  expect(panelsOf([unstated], [same, { ...same, id: "unstated", population: null }])).toEqual([["staff"]]);
});
