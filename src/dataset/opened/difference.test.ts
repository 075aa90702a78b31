import fc from "fast-check";
import { expect, test } from "vitest";
import { appliedDifference, differenceBetween, isEmptyDifference } from "./difference.ts";

const cells = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("", "0", "00", " ", "x"), {
  minKeys: 1,
});
const whole = cells.map((some) => ({ a: "", b: "", c: "", ...some }));
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom("F1", "F2", "F3", "__proto__", "constructor"), whole), {
    selector: ([key]) => key,
  })
  .map((entries) => new Map(entries));
const sorted = (table: ReadonlyMap<string, unknown>) => [...table].sort(([a], [b]) => (a < b ? -1 : 1));

test("the difference between two tables makes the second of the first", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const made = appliedDifference(before, differenceBetween(before, after));

      expect(sorted(made)).toEqual(sorted(after));
    }),
  );
});

test("is empty for a table and itself, in whatever order, and for no other", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const reversed = new Map([...before].reverse());

      expect(isEmptyDifference(differenceBetween(before, reversed))).toBe(true);
      expect(isEmptyDifference(differenceBetween(before, after))).toBe(
        JSON.stringify(sorted(before)) === JSON.stringify(sorted(after)),
      );
    }),
  );
});

test("tells an empty cell from a zero, and a column that a row lacks as an empty cell", () => {
  const before = new Map([["F1", { value: "" }]]);
  const after = new Map([["F1", { value: "0", note: "" }]]);

  expect(differenceBetween(before, after).changed).toEqual([
    { key: "F1", changes: [{ column: "value", before: "", after: "0" }] },
  ]);
});

test("tells a column that a row did not have as an empty cell before", () => {
  const before = new Map([["F1", { value: "1" }]]);
  const after = new Map([["F1", { value: "1", note: "x" }]]);

  expect(differenceBetween(before, after).changed).toEqual([
    { key: "F1", changes: [{ column: "note", before: "", after: "x" }] },
  ]);
});
