import { expect, test } from "vitest";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { refundFigures, refunds } from "./refunds.ts";

const { refunded, refundCases, taxCuts } = indicators;
const amount = figure({ indicator: refunded, value: 61_040_000, date: "2022-04-29" });
const cases = figure({ indicator: refundCases, value: 372, date: "2022-04-29" });

const meanOf = (...figures: Figure[]) => refunds(figures).map(({ mean }) => mean && Math.round(mean));

test("derives the mean from the amount and the number of refunds", () => {
  expect(refunds([amount, cases])).toEqual([
    { amount: { figure: amount, passed: [] }, cases, mean: 61_040_000 / 372 },
  ]);
  expect(meanOf(amount, cases)).toEqual([164_086]);
});

test.each(["at_least", "nearly", "about", "at_most"] as const)(
  "derives no mean where one of the two is %s, but keeps both",
  (precision) => {
    const bounded = { ...cases, precision };

    expect(meanOf({ ...amount, precision }, cases)).toEqual([null]);
    expect(refunds([amount, bounded])).toMatchObject([{ cases: bounded, mean: null }]);
  },
);

test.each<[string, Partial<Figure>]>([
  ["report", { report: reports.liaoning }],
  ["date", { asOf: { date: "2022-04-28", basis: "stated" } }],
  ["population", { population: populations.trade }],
  ["region", { region: regions.dalian }],
])("never divides by the cases of another %s", (_, other) => {
  expect(refunds([amount, { ...cases, ...other }])).toMatchObject([{ cases: null, mean: null }]);
});

test("divides each total by the refunds of its own period, though one statement prints both", () => {
  const ofSpring = { since: "2022-04-01" };
  const ofYear = { since: "2022-01-01" };
  const found = refunds([
    { ...amount, ...ofSpring, value: 10_000_000 },
    { ...amount, ...ofYear, value: 30_000_000 },
    { ...cases, ...ofSpring, value: 100 },
    { ...cases, ...ofYear, value: 600 },
  ]);

  expect(found.map((refund) => [refund.amount.figure.value, refund.cases?.value, refund.mean])).toEqual([
    [10_000_000, 100, 100_000],
    [30_000_000, 600, 50_000],
  ]);
});

test("derives no mean of the nation's refunds since January and a number of refunds since April", async () => {
  const [ofNation] = figuresNamed(await realDataset(), "F242");
  const casesOfSpring = ofNation && { ...ofNation, indicator: refundCases, value: 600, since: "2022-04-01" };

  expect(casesOfSpring && refunds([ofNation, casesOfSpring])).toMatchObject([{ cases: null, mean: null }]);
});

test("derives no mean of no refunds", () => {
  expect(meanOf(amount, { ...cases, value: 0 })).toEqual([null]);
});

test("derives a mean of 0 where nothing was refunded: reported, not missing", () => {
  expect(meanOf({ ...amount, value: 0 }, cases)).toEqual([0]);
});

test("has no refund for a region that reports cases alone", () => {
  expect(refunds([cases])).toEqual([]);
});

test("draws 1067亿 rather than 超过1000亿 of the same date, and keeps the other as passed over", () => {
  const ofGuangdong = { indicator: refunded, date: "2022-06-09" };
  const over = figure({ ...ofGuangdong, value: 100_000_000_000, precision: "at_least" });
  const exact = figure({ ...ofGuangdong, value: 106_700_000_000 });

  expect(refunds([over, exact])[0]?.amount).toEqual({
    figure: exact,
    passed: [{ figure: over, because: "lessExact" }],
  });
});

test("takes refunds proper only, no tax cuts and no part of a total", () => {
  const others = [
    figure({ indicator: taxCuts }),
    figure({ indicator: { ...refunded, id: "tax_refund_part" } }),
    figure({ indicator: { ...refunded, id: "stabilisation_refund" } }),
  ];

  expect(refundFigures([...others, cases, amount])).toEqual([cases, amount]);
  expect(refunds(others)).toEqual([]);
});

test("draws totals that begin to count on other dates beside each other", () => {
  const ofYear = figure({ indicator: refunded, since: "2022-01-01", date: "2022-06-09", value: 2 });
  const ofSpring = figure({ indicator: refunded, since: "2022-04-01", date: "2022-06-30", value: 1 });

  expect(refunds([ofYear, ofSpring]).map((refund) => refund.amount.figure)).toEqual([ofYear, ofSpring]);
});
