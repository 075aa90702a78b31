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

test("is silent about units that panels of their own keep apart", () => {
  expect(kinds(panel(named("F014")), panel(named("F015")))).toEqual([]);
});

test("tells once across panels that populations differ, as the chart of loans does", () => {
  expect(kinds(panel(named("F001")), panel(named("F002")))).toEqual(["populationsDiffer"]);
});

test("tells once across panels that two rates measure different things, beside a number that is no rival", () => {
  const [reopened, returned, cases] = [named("F093"), named("F095"), named("F014")].map(panel);
  if (!reopened || !returned || !cases) throw new Error("three panels");
  const told = panelNotices([reopened, returned, cases]);

  expect(told.filter(({ kind }) => kind === "indicatorsDiffer")).toMatchObject([
    { indicators: [{ id: "reopening_rate" }, { id: "staff_return_rate" }] },
  ]);
});

test("says of a rate and a number of cases in one panel that units differ", () => {
  expect(kinds(panel(named("F014", "F015")))).toEqual(["unitsDiffer"]);
});

test("tells of years and of parts across panels, as axes of their own do not answer those", () => {
  expect(kinds(panel(named("F145")), panel(named("F001")))).toEqual(["yearsDiffer", "regionsOverlap"]);
  expect(kinds(panel(named("F044")), panel(named("F045", "F046", "F047")))).toContain("partsMissTotal");
});
