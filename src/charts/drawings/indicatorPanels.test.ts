import { expect, test } from "vitest";
import { markRows } from "#charts/rows/panel.ts";
import { zh } from "#i18n/zh.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { casePanels } from "./casePanels.ts";
import { indicatorPanels } from "./indicatorPanels.ts";

const { shenyang, dalian, liaoning } = regions;
const language = { locale: "zh", wording: zh } as const;
const dataset = await realDataset();

test("gives each indicator and each population a panel of its own, with its name", () => {
  const { panels } = indicatorPanels(
    [
      figure({ region: shenyang }),
      figure({ region: dalian }),
      figure({ region: dalian, population: populations.trade }),
      figure({ region: dalian, indicator: indicators.taxCuts, value: 5 }),
    ],
    language,
  );

  expect(panels.map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ["复工率 · 规上工业企业", 2],
    ["复工率 · 限上贸易业企业", 1],
    ["减税（元） · 统计范围未说明", 1],
  ]);
});

test("takes two reports that do not say whom they count for two groups", () => {
  const loose = { indicator: indicators.taxCuts, value: 5 };
  const { panels } = indicatorPanels(
    [figure({ ...loose, region: shenyang }), figure({ ...loose, region: dalian, report: reports.tieling })],
    language,
  );

  expect(panels).toHaveLength(2);
});

test("sorts a panel by value only where its figures compare", () => {
  const names = (...figures: Parameters<typeof indicatorPanels>[0]) =>
    indicatorPanels(figures, language).panels.flatMap(({ rows }) => markRows(rows).map(({ name }) => name));
  const low = figure({ region: shenyang, value: 80 });
  const high = figure({ region: dalian, value: 90 });

  expect(names(low, high)).toEqual(["大连市", "沈阳市"]);
  expect(names(low, high, { ...high, id: "contested", value: 60, report: reports.tieling })).toEqual([
    "沈阳市",
    "大连市",
  ]);
  expect(names(low, high, figure({ region: liaoning, value: 85 }))).toEqual(["沈阳市", "大连市", "辽宁省"]);
});

test("draws accepted and resolved cases of Liaoning's hotline, and of Huanggu's only what is printed", () => {
  const { panels } = casePanels(figuresNamed(dataset, "F014", "F015", "F004", "F005"), language);

  expect(panels.map(({ rows }) => rows)).toMatchObject([
    [
      { style: "hollow", value: 27_240, label: "受理 27,240", detail: "" },
      { style: "solid", value: 25_676, label: "办结 25,676", detail: "办结率 94.3%" },
    ],
    [{ style: "hollow", value: 22, label: "受理 22", detail: "办结率 100%" }],
  ]);
});

test("ends the resolved cases exactly where their number is printed, though the rate is only a bound", () => {
  const [accepted, rate] = figuresNamed(dataset, "F014", "F015");
  if (!accepted || !rate) throw new Error("two figures");
  const { panels } = casePanels([accepted, { ...rate, value: 94, precision: "at_least" }], language);

  expect(panels.flatMap(({ rows }) => markRows(rows))).toMatchObject([
    { label: "受理 27,240", end: "exact" },
    { label: "办结 25,676", end: "exact", detail: "办结率 ≥ 94.0%" },
  ]);
});
