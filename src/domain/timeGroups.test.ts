import { expect, test } from "vitest";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { timeGroups } from "./timeGroups.ts";

const inOrder = Object.values(indicators);
const twice = (changes: Partial<Figure>) =>
  ["2022-04-10", "2022-04-17"].map((date) => figure({ region: regions.shenyang, date, ...changes }));
const keys = (...figures: Figure[]) => timeGroups(figures, inOrder).map(({ key }) => key);

test("parts by indicator and population, in the order of the indicators", () => {
  expect(
    keys(
      ...twice({ indicator: indicators.refunded, population: populations.trade }),
      ...twice({ population: populations.trade }),
      ...twice({}),
    ),
  ).toEqual([
    "reopening_rate-trade-above-threshold",
    "reopening_rate-industry-above-size",
    "tax_refund_amount-trade-above-threshold",
  ]);
});

test("leaves out what has a single date everywhere, and is empty where nothing has several", () => {
  expect(keys(figure({}), figure({ region: regions.dalian, date: "2022-04-10" }))).toEqual([]);
  expect(timeGroups([...twice({}), figure({})], inOrder)[0]?.figures).toHaveLength(3);
});

test("parts amounts by the day they count from, and tells the groups apart by it", () => {
  const refunds = (since: string | null) =>
    twice({ indicator: indicators.refunded, population: populations.trade, since });

  expect(keys(...refunds("2022-01-01"), ...refunds(null), ...refunds("2022-04-01"))).toEqual([
    "tax_refund_amount-trade-above-threshold",
    "tax_refund_amount-trade-above-threshold-",
    "tax_refund_amount-trade-above-threshold-2022-04-01",
  ]);
});

test("never takes two reports that do not say whom they count for one group", () => {
  const unstated = (report: Figure["report"]) => twice({ population: null, report });

  expect(keys(...unstated(reports.huanggu), ...unstated(reports.liaoning))).toEqual([
    "reopening_rate-unstated",
    `reopening_rate-unstated-${reports.liaoning.id}`,
  ]);
  expect(
    keys(
      figure({ population: null, date: "2022-04-10" }),
      figure({ population: null, report: reports.liaoning }),
    ),
  ).toEqual([]);
});
