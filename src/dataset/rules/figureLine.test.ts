import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { loan, rate, sampleFaults, sampleFigureIds, samplePackage } from "#dataset/samplePackage.ts";

test("derives a rate that is not printed from its counts, unrounded", async () => {
  const figures = [rate({ id: "F001", numerator: "78", denominator: "140" })];
  const { dataset } = await checkedPackage(samplePackage({ figures }));

  expect(dataset?.figures[0]).toMatchObject({ value: (78 / 140) * 100, decimals: 1, basis: "derived" });
});

test.each([
  ["a rate without value and counts", rate({ numerator: "78" }), "error", "rateNeedsValue", "value"],
  ["an amount without value", loan({}), "error", "missingCell", "value"],
  ["an amount with a fraction of a yuan", loan({ value: "12.5" }), "error", "notInteger", "value"],
  [
    "counts beside an amount",
    loan({ value: "12", denominator: "3" }),
    "error",
    "countsOnlyForRates",
    "denominator",
  ],
  ["a rate above 100", rate({ value: "100.1" }), "error", "outOfRange", "value"],
  ["a rate of nothing", rate({ value: "50", denominator: "0" }), "error", "outOfRange", "denominator"],
  [
    "more than all",
    rate({ numerator: "31", denominator: "30" }),
    "error",
    "numeratorAboveDenominator",
    "numerator",
  ],
  ["a rate of nobody", rate({ value: "50", population: "" }), "error", "rateNeedsPopulation", "population"],
  [
    "a rate beside its counts",
    rate({ value: "50.1", numerator: "106", denominator: "212" }),
    "warning",
    "rateContradictsCounts",
    "value",
  ],
  [
    "a lower bound above its counts",
    rate({ value: "51", numerator: "1", denominator: "2", precision: "at_least" }),
    "warning",
    "rateContradictsCounts",
    "value",
  ],
  [
    "a period that begins after its end",
    rate({ value: "50", since: "2022-05" }),
    "error",
    "sinceAfterAsOf",
    "since",
  ],
  [
    "a date after the report",
    rate({ value: "50", as_of: "2022-04-30" }),
    "error",
    "asOfAfterReport",
    "as_of",
  ],
  [
    "a day where the report has a month",
    rate({ value: "50", as_of: "2022-06-01", as_of_basis: "published", report: "summer" }),
    "error",
    "asOfMorePrecise",
    "as_of",
  ],
  ["one half of a note", rate({ value: "50", note_zh: "注" }), "error", "missingCell", "note_en"],
  ["an unknown region", rate({ value: "50", region: "999999" }), "error", "unknownReference", "region"],
  [
    "an unknown population",
    rate({ value: "50", population: "trade" }),
    "error",
    "unknownReference",
    "population",
  ],
  ["an unknown total", rate({ value: "50", part_of: "F009" }), "error", "unknownReference", "part_of"],
  ["itself as its total", rate({ value: "50", part_of: "F001" }), "error", "parentCycle", "part_of"],
])("finds %s", async (_, cells, severity, kind, column) => {
  const changes = { figures: [{ ...cells, id: "F001" }] };

  expect(await sampleFaults(changes)).toEqual([[severity, kind, "figures.csv", 2, column]]);
  expect(await sampleFigureIds(changes)).toEqual(severity === "error" ? [] : ["F001"]);
});

test.each([
  ["a rate within 0.05 points of its counts", rate({ value: "66.7", numerator: "2", denominator: "3" })],
  [
    "a lower bound below its counts",
    rate({ value: "95", numerator: "98", denominator: "100", precision: "at_least" }),
  ],
  ["a month that the report may have seen out", rate({ value: "50", as_of: "2022-04", since: "2022-04-30" })],
  ["a period of one day", rate({ value: "50", since: "2022-04-17" })],
])("minds nothing in %s", async (_, cells) => {
  expect(await sampleFaults({ figures: [{ ...cells, id: "F001" }] })).toEqual([]);
});
