import fc from "fast-check";
import { expect, test } from "vitest";
import { loan, sampleFaults, sampleFigureIds } from "#dataset/samplePackage.ts";
import { precisions } from "#domain/precision.ts";

/** 发放贷款 as two rows print it in one paragraph. */
const rowsOf = (one: readonly [string, string], other: readonly [string, string], cells = {}) => [
  loan({ id: "F001", value: one[0], precision: one[1], paragraph: "2" }),
  loan({ id: "F002", value: other[0], precision: other[1], paragraph: "2", ...cells }),
];

test.each([
  ["20000000 exact", "25000000 at_least"],
  ["20000000 at_most", "25000000 exact"],
  ["20000000 at_most", "25000000 at_least"],
  ["20000000 nearly", "25000000 exact"],
])("draws neither of %s and %s in one paragraph", async (one, other) => {
  const figures = rowsOf(pair(one), pair(other));

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "sameFigureDiffers", "figures.csv", 2, "value"],
    ["error", "sameFigureDiffers", "figures.csv", 3, "value"],
  ]);
  expect(await sampleFigureIds({ figures })).toEqual([]);
});

test.each([
  ["29979 exact", "30000 nearly"],
  ["20000000 exact", "20000000 at_least"],
  ["23000000 exact", "20000000 at_least"],
  ["20000000 about", "21000000 exact"],
])("says nothing of %s beside %s", async (one, other) => {
  expect(await sampleFaults({ figures: rowsOf(pair(one), pair(other)) })).toEqual([]);
});

test("doubts bounds that allow each other and lie far apart", async () => {
  const figures = rowsOf(["20000000", "at_least"], ["61040000", "exact"]);

  expect(await sampleFaults({ figures })).toEqual([["warning", "boundsApart", "figures.csv", 3, "value"]]);
  expect(await sampleFigureIds({ figures })).toEqual(["F001", "F002"]);
});

test.each([{ paragraph: "3" }, { report: "summer" }, { as_of: "2022-04-16" }, { since: "2022-04-01" }])(
  "lets another bound stand where it is of %o",
  async (cells) => {
    const figures = rowsOf(["20000000", "exact"], ["25000000", "at_least"], cells);

    expect(await sampleFigureIds({ figures })).toEqual(["F001", "F002"]);
  },
);

test("judges two rows alike in whatever order they stand", async () => {
  const value = fc.integer({ min: 10, max: 60 }).map(String);
  const row = fc.tuple(value, fc.constantFrom(...precisions));
  await fc.assert(
    fc.asyncProperty(row, row, async (one, other) => {
      const kept = await Promise.all([
        sampleFigureIds({ figures: rowsOf(one, other) }),
        sampleFigureIds({ figures: rowsOf(other, one) }),
      ]);

      expect(kept[0]?.length).toBe(kept[1]?.length);
    }),
  );
});

function pair(text: string): readonly [string, string] {
  const [value = "", precision = ""] = text.split(" ");
  return [value, precision];
}
