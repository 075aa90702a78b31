import { expect, test } from "vitest";
import { markRows, type Panel } from "#charts/rows/panel.ts";
import { rateAxis } from "#charts/rows/valueAxis.ts";
import { conflicts } from "#domain/comparability/conflicts.ts";
import type { Figure } from "#domain/figure.ts";
import type { Indicator } from "#domain/indicator.ts";
import { loanGroups } from "#domain/loans.ts";
import type { Region } from "#domain/region.ts";
import { zh } from "#i18n/zh.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { loanRows } from "./amountRows.ts";
import { casePanels } from "./casePanels.ts";
import { type AskedComparison, comparisonOffer, rankedPanel } from "./comparison.ts";
import { figureRow } from "./indicatorPanels.ts";

const { shenyang, dalian, anshan } = regions;
const language = { locale: "zh", wording: zh } as const;

const low = figure({ region: shenyang, value: 80 });
const high = figure({ region: dalian, value: 90 });
const bound = figure({ region: anshan, value: 85, precision: "at_least" });

const panel = (figures: readonly Figure[], key = "all"): Panel => ({
  key,
  heading: "组",
  rows: figures.map((one) => figureRow(one, language)),
  axis: () => rateAxis,
  tick: String,
});

test("offers nothing to compare where no panel has two figures", () => {
  expect(comparisonOffer([panel([low], "a"), panel([high], "b")], { asked: null, found: [] })).toBeNull();
});

test("shows a comparison that nothing speaks against as soon as it is asked for", () => {
  const offer = (asked: AskedComparison | null) =>
    comparisonOffer([panel([low, high])], { asked, found: [] });

  expect(offer(null)).toEqual({ bases: [low, high], reasons: [], lacksBase: false, isShown: false });
  expect(offer({ against: null, isConfirmed: false })?.isShown).toBe(true);
});

test("shows a comparison of what does not compare only when the reader insists, and says why", () => {
  const panels = [panel([low, bound])];
  const offer = (isConfirmed: boolean) =>
    comparisonOffer(panels, { asked: { against: null, isConfirmed }, found: [] });

  expect(offer(false)).toMatchObject({ isShown: false, reasons: [{ kind: "boundedBesideExact" }] });
  expect(offer(true)?.isShown).toBe(true);
});

test("refuses to rank a value that another report contradicts, though that report is not drawn", () => {
  const other = figure({ region: dalian, value: 70, report: reports.tieling });
  const found = conflicts([{ figure: high, passed: [{ figure: other, because: "otherReport" }] }]);
  const elsewhere = conflicts([
    { figure: figure({ region: anshan }), passed: [{ figure: other, because: "otherReport" }] },
  ]);
  const offer = (told: typeof found) =>
    comparisonOffer([panel([low, high])], { asked: { against: null, isConfirmed: false }, found: told });

  expect(offer(found)).toMatchObject({ isShown: false, reasons: [{ kind: "reportsDiffer", other }] });
  expect(offer(elsewhere)).toMatchObject({ isShown: true, reasons: [] });
});

test("shows no ranking in place of the difference from a figure that is not in the chart", () => {
  const offer = (against: string) =>
    comparisonOffer([panel([low, high])], { asked: { against, isConfirmed: true }, found: [] });

  expect(offer("F160")).toMatchObject({ lacksBase: true, isShown: false });
  expect(offer(low.id)).toMatchObject({ lacksBase: false, isShown: true });
});

test("gives each row its place and, against a base, its difference", () => {
  const ranked = rankedPanel(panel([low, bound, high]), { against: low.id, isConfirmed: true }, language);

  expect(markRows(ranked.rows).map(({ name, detail }) => [name, detail])).toEqual([
    ["1–2. 大连市", "相差 +10 个百分点"],
    ["1–2. 鞍山市", "相差 ≥ +5 个百分点"],
    ["3. 沈阳市", "比较基准"],
  ]);
});

test("ranks hotlines by the cases they accepted, each with its resolved cases still right below", async () => {
  const [accepted, rate] = figuresNamed(await realDataset(), "F014", "F015");
  if (!accepted || !rate) throw new Error("two figures");
  const { population } = accepted;
  const more = { ...accepted, id: "F900", region: regions.tianjin, value: 30_000, population };
  const { panels } = casePanels([accepted, rate, more], language);
  const [cases] = panels;
  const asked = { against: null, isConfirmed: false };
  const offer = comparisonOffer(panels, { asked, found: [] });

  expect(offer).toMatchObject({ bases: [accepted, more], reasons: [], isShown: true });
  expect(
    cases && markRows(rankedPanel(cases, asked, language).rows).map(({ name, value }) => [name, value]),
  ).toEqual([
    ["1. 天津市", 30_000],
    ["2. 辽宁省", 27_240],
    ["辽宁省", 25_676],
  ]);
});

test("ranks loans within what is disbursed, each with its other stages right below and others at the end", () => {
  const { disbursed, intended, applied } = indicators;
  const loan = (region: Region, indicator: Indicator, value: number) =>
    figure({ region, indicator, value, population: populations.industry, since: "2022-01-01" });
  const figures = [
    loan(dalian, intended, 900),
    loan(shenyang, disbursed, 480),
    loan(shenyang, intended, 1150),
    loan(shenyang, applied, 100),
    loan(anshan, disbursed, 500),
  ];
  const loans: Panel = { ...panel([]), rows: loanRows(loanGroups(figures), false, language) };
  const asked = { against: null, isConfirmed: true };
  const names = markRows(rankedPanel(loans, asked, language).rows).map(({ name, label }) => [name, label]);

  expect(names).toEqual([
    ["1. 鞍山市", "500"],
    ["2. 沈阳市", "480"],
    ["沈阳市", "意向 1,150"],
    ["沈阳市", "申报 100"],
    ["大连市", "意向 900"],
  ]);
  expect(comparisonOffer([loans], { asked, found: [] })).toMatchObject({
    bases: [{ value: 480 }, { value: 500 }],
    reasons: [],
  });
});

test("offers no ranking of the stages of one city's loan", () => {
  const [paidOut, meant] = [indicators.disbursed, indicators.intended].map((indicator) =>
    figure({ region: shenyang, indicator }),
  );
  const rows = loanRows(loanGroups(paidOut && meant ? [paidOut, meant] : []), false, language);

  expect(comparisonOffer([{ ...panel([]), rows }], { asked: null, found: [] })).toBeNull();
});

test("offers no ranking of the cases of one hotline, as its rate is no rival of its number", async () => {
  const figures = figuresNamed(await realDataset(), "F014", "F015");

  expect(comparisonOffer(casePanels(figures, language).panels, { asked: null, found: [] })).toBeNull();
});

test("leaves a panel alone that has a single row, as a first of one is no ranking", () => {
  const alone = panel([low]);

  expect(rankedPanel(alone, { against: null, isConfirmed: true }, language)).toEqual(alone);
});
