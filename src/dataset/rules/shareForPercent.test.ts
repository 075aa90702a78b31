import { expect, test } from "vitest";
import type { Unit } from "#domain/indicator.ts";
import { shareFaults } from "./shareForPercent.ts";

const place = { file: "figures.csv", row: 12 };

function faultsOf(value: string, as_printed: string, unit: Unit = "percent") {
  const counts = { numerator: null, denominator: null };
  const read = { value: Number(value), decimals: value.split(".")[1]?.length ?? 0 };
  return shareFaults({ value: read, ...counts, precision: "exact", as_printed }, unit, place);
}

test.each([
  ["75%", "0.75", "75"],
  ["75", "0.75", "75"],
  ["如文", "1", "100"],
  ["0.98", "0.98", "98"],
  ["0.98|0.98", "0.98", "98"],
  ["0.980", "0.98", "98"],
  ["10.98%", "0.98", "98"],
  ["0.55%", "0.57", "57"],
])("takes beside %s the percentage %s for a share of 1", (printed, value, write) => {
  expect(faultsOf(value, printed)).toMatchObject([
    {
      kind: "shareForPercent",
      severity: "error",
      place: { ...place, column: "value" },
      found: value,
      details: { printed, write },
    },
  ]);
});

test.each(["0.98%", "０.９８％", "0.98﹪", "0.98 %", "百分之0.98", "$3万|0.98%"])(
  "finds a percentage below 1 borne out by %s",
  (printed) => {
    expect(faultsOf("0.98", printed)).toEqual([]);
  },
);

test("finds a percentage of 1 borne out by 百分之一, and asks nothing of 0, of more than 1 and of other units", () => {
  const asked = [
    faultsOf("1", "百分之一"),
    faultsOf("0", "0"),
    faultsOf("1.1", "1.1"),
    faultsOf("1", "1", "count"),
  ];

  expect(asked).toEqual([[], [], [], []]);
});

test("finds a percentage below 1 borne out by its counts", () => {
  const cells = {
    value: { value: 0.5, decimals: 1 },
    numerator: 1,
    denominator: 200,
    precision: "exact",
  } as const;

  expect(shareFaults({ ...cells, as_printed: "200户|1户" }, "percent", place)).toEqual([]);
  expect(shareFaults({ ...cells, numerator: 100, as_printed: "200户|100户" }, "percent", place)).toHaveLength(
    1,
  );
});
