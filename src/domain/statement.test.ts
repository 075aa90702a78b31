import { expect, test } from "vitest";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { precisions } from "./precision.ts";
import { countsByStatement, sameStatement } from "./statement.ts";

const cases = figure({ indicator: indicators.refundCases, value: 372 });

test.each(precisions.filter((precision) => precision !== "exact"))(
  "prefers an exact count to one of the same statement that is %s",
  (precision) => {
    const rounded = { ...cases, id: "rounded", value: 370, precision };
    const counts = [
      [cases, rounded],
      [rounded, cases],
    ].map((figures) => [...countsByStatement(figures, "tax_refund_cases").values()]);

    expect(counts).toEqual([[cases], [cases]]);
  },
);

test("gives the counts of the indicator asked for alone, by their statement", () => {
  const amount = figure({ indicator: indicators.refunded });
  const elsewhere = figure({ indicator: indicators.refundCases, region: regions.dalian });

  expect([...countsByStatement([amount, cases, elsewhere], "tax_refund_cases")]).toEqual([
    [sameStatement(cases), cases],
    [sameStatement(elsewhere), elsewhere],
  ]);
  expect(countsByStatement([cases], undefined).size).toBe(0);
});

test.each([
  ["report", { report: reports.liaoning }],
  ["region", { region: regions.dalian }],
  ["population", { population: populations.trade }],
  ["date", { date: "2022-04-16" }],
  ["beginning of the period", { since: "2022-01-01" }],
])("takes another %s for another statement", (_, other) => {
  const { refundCases: indicator, refunded } = indicators;

  expect(sameStatement(figure({ indicator, ...other }))).not.toBe(sameStatement(cases));
  expect(sameStatement(figure({ indicator: refunded }))).toBe(sameStatement(cases));
});

test("gives no superseded count, even where it is the exact one", () => {
  const rounded = { ...cases, id: "rounded", value: 370, precision: "about" as const };
  const superseded = { ...cases, supersededBy: "F2" };

  expect([...countsByStatement([superseded, rounded], "tax_refund_cases").values()]).toEqual([rounded]);
  expect(countsByStatement([superseded], "tax_refund_cases").size).toBe(0);
});
