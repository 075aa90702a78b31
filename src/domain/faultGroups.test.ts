import fc from "fast-check";
import { expect, test } from "vitest";
import { errorAt, warningAt } from "./fault.ts";
import { faultGroups } from "./faultGroups.ts";

const inRow = (row: number, column = "as_of", file = "figures.csv") =>
  warningAt({ file, row, column, found: `2022/4/${row}` }, "cellMended", { read: "2022-04-17" });

test("takes many faults of one kind and column together, and leaves few apart", () => {
  const dates = [2, 3, 4, 5].map((row) => inRow(row));
  const values = [2, 3, 4].map((row) => inRow(row, "value"));
  const groups = faultGroups([...values, ...dates]);

  expect(groups.map(({ fault, others }) => [fault.place.column, fault.place.row, others.length])).toEqual([
    ["value", 2, 0],
    ["value", 3, 0],
    ["value", 4, 0],
    ["as_of", 2, 3],
  ]);
});

test("never takes an error and a doubt, two files or two columns for one", () => {
  const rows = [2, 3, 4, 5];
  const errors = rows.map((row) => errorAt({ file: "figures.csv", row, column: "as_of" }, "notDate", {}));
  const faults = [
    ...rows.map((row) => inRow(row)),
    ...errors,
    ...rows.map((row) => inRow(row, "as_of", "reports.csv")),
  ];

  expect(faultGroups(faults).map(({ others }) => others.length)).toEqual([3, 3, 3]);
});

test("loses no fault and adds none", () => {
  const any = fc.record({
    row: fc.nat(9),
    column: fc.constantFrom("value", "as_of"),
    file: fc.constantFrom("a", "b"),
  });

  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), (places) => {
      const faults = places.map(({ row, column, file }) => inRow(row, column, file));
      const all = faultGroups(faults).flatMap(({ fault, others }) => [fault, ...others]);
      expect(new Set(all)).toEqual(new Set(faults));
      expect(all).toHaveLength(faults.length);
    }),
  );
});
