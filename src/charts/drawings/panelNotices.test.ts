import { expect, test } from "vitest";
import type { Panel } from "#charts/rows/panel.ts";
import { linearAxis } from "#charts/rows/valueAxis.ts";
import type { Figure } from "#domain/figure.ts";
import { zh } from "#i18n/zh.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figureRow } from "./indicatorPanels.ts";
import { panelNotices } from "./panelNotices.ts";

const dataset = await realDataset();
const named = (...ids: string[]) => figuresNamed(dataset, ...ids);
const language = { locale: "zh", wording: zh } as const;

const panel = (figures: readonly Figure[]): Panel => ({
  key: figures.map(({ id }) => id).join(),
  heading: "组",
  rows: figures.map((one) => figureRow(one, language)),
  axis: linearAxis,
  tick: String,
});
const kinds = (...panels: Panel[]) => panelNotices(panels).map(({ kind }) => kind);

test("is silent about units and populations that panels of their own keep apart", () => {
  expect(kinds(panel(named("F014")), panel(named("F015")))).toEqual([]);
  expect(kinds(panel(named("F001")), panel(named("F002")))).toEqual([]);
});

test("says of a rate and a number of cases in one panel that units differ", () => {
  expect(kinds(panel(named("F014", "F015")))).toEqual(["unitsDiffer"]);
});

test("tells of years and of parts across panels, as axes of their own do not answer those", () => {
  expect(kinds(panel(named("F145")), panel(named("F001")))).toEqual(["yearsDiffer", "regionsOverlap"]);
  expect(kinds(panel(named("F044")), panel(named("F045", "F046", "F047")))).toContain("partsMissTotal");
});
