import { expect, test } from "vitest";
import { markRows, type Panel } from "#charts/rows/panel.ts";
import { rateAxis } from "#charts/rows/valueAxis.ts";
import type { Figure } from "#domain/figure.ts";
import { zh } from "#i18n/zh.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { comparisonOffer, rankedPanel } from "./comparison.ts";
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
  expect(comparisonOffer([panel([low], "a"), panel([high], "b")], null)).toBeNull();
});

test("shows a comparison that nothing speaks against as soon as it is asked for", () => {
  const offer = (asked: Parameters<typeof comparisonOffer>[1]) =>
    comparisonOffer([panel([low, high])], asked);

  expect(offer(null)).toEqual({ bases: [low, high], reasons: [], lacksBase: false, isShown: false });
  expect(offer({ against: null, isConfirmed: false })?.isShown).toBe(true);
});

test("shows a comparison of what does not compare only when the reader insists, and says why", () => {
  const panels = [panel([low, bound])];
  const refused = comparisonOffer(panels, { against: null, isConfirmed: false });

  expect(refused).toMatchObject({ isShown: false, reasons: [{ kind: "boundedBesideExact" }] });
  expect(comparisonOffer(panels, { against: null, isConfirmed: true })?.isShown).toBe(true);
});

test("shows no ranking in place of the difference from a figure that is not in the chart", () => {
  const offer = (against: string) => comparisonOffer([panel([low, high])], { against, isConfirmed: true });

  expect(offer("F160")).toMatchObject({ lacksBase: true, isShown: false });
  expect(offer(low.id)).toMatchObject({ lacksBase: false, isShown: true });
});

test("gives each row its place and, against a base, its difference", () => {
  const ranked = rankedPanel(panel([low, bound, high]), { against: low.id, isConfirmed: true }, language);

  expect(markRows(ranked.rows).map(({ name, detail }) => [name, detail])).toEqual([
    ["1. 大连市", "相差 +10 个百分点"],
    ["2. 鞍山市", "相差 ≥ +5 个百分点"],
    ["3. 沈阳市", "比较基准"],
  ]);
});

test("leaves a panel alone that has a single row, as a first of one is no ranking", () => {
  const alone = panel([low]);

  expect(rankedPanel(alone, { against: null, isConfirmed: true }, language)).toEqual(alone);
});
