import { expect, test } from "vitest";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { datasetOf, figure } from "#mocks/sampleFigures.ts";
import { comparedWithData } from "./comparedWithData.ts";
import { csvOf } from "./csvOf.ts";
import { figuresOfCsv } from "./figuresOfCsv.ts";
import { tableOf } from "./sampleTable.ts";

const before = [
  figure({ id: "F001", value: 61.5, decimals: 1 }),
  figure({ id: "F002", value: 90 }),
  figure({ id: "F003" }),
];
const exported = figuresOfCsv(csvOf(tableOf(before)), "rates.csv");

test("finds figures that are as they were", () => {
  expect(comparedWithData(exported, datasetOf(before))).toEqual({ same: before, differing: [], gone: [] });
});

test("says of each figure that differs in which cells, before and after, and which are gone", () => {
  const corrected = figure({ id: "F002", value: 93, precision: "at_least", paragraph: 18, asPrinted: "90" });
  const { same, differing, gone } = comparedWithData(exported, datasetOf([corrected, ...before.slice(0, 1)]));

  expect(same).toEqual(before.slice(0, 1));
  expect(differing).toEqual([
    {
      row: 3,
      figure: corrected,
      changes: [
        { column: "value", before: 90, after: 93 },
        { column: "precision", before: "exact", after: "at_least" },
        { column: "paragraph", before: null, after: 18 },
      ],
    },
  ]);
  expect(gone.map(({ id }) => id)).toEqual(["F003"]);
});

test("does not compare columns that the table lacks", () => {
  const rows = [{ row: 2, id: "F001", cells: { id: "F001", value: 61.5 } }];

  expect(comparedWithData({ rows, locale: "zh" }, datasetOf(before)).same).toEqual(before.slice(0, 1));
});

test("takes a value that a spreadsheet saved with 15 digits for the same", () => {
  const derived = figure({ id: "F001", value: (78 / 140) * 100 });
  const rows = [{ row: 2, id: "F001", cells: { id: "F001", value: 55.7142857142857 } }];
  const { same } = comparedWithData({ rows, locale: "zh" }, datasetOf([derived]));

  expect(same).toEqual([derived]);
});

test("finds rates that are derived from two printed counts, which stand in no table of the package", async () => {
  const dataset = await realDataset();
  const derived = reopeningRates(dataset.figures, dataset.indicators).filter(({ id }) => id.includes("/"));
  const reading = figuresOfCsv(csvOf(tableOf(derived)), "rates.csv");

  expect(derived).not.toEqual([]);
  expect(comparedWithData(reading, dataset).same).toEqual(derived);
});
