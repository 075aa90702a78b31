import { expect, test } from "vitest";
import type { Unit } from "#domain/indicator.ts";
import { type Precision, precisions } from "#domain/precision.ts";
import { printedValueFaults } from "./printedValue.ts";

const place = { file: "figures.csv", row: 12 };

function faultsOf(value: string, as_printed: string, { unit = "CNY", precision = "exact" }: Said = {}) {
  const decimals = value.split(".")[1]?.length ?? 0;
  const figure = {
    value: Number(value),
    decimals,
    basis: "stated",
    precision,
    asPrinted: as_printed,
  } as const;
  return printedValueFaults(figure, unit, place);
}

interface Said {
  readonly unit?: Unit;
  readonly precision?: Precision;
}

test.each<[string, string, Said]>([
  ["354.7 of 亿元", "35470000000", { unit: "CNY" }],
  ["2.4 of 万户", "24000", { unit: "count" }],
  ["255 of 万户", "2550000", { unit: "count" }],
  ["372", "372", { unit: "count" }],
])("leaves the power of a bare number open: %s", (printed, value, said) => {
  expect(faultsOf(value, printed.split(" ")[0] ?? "", said)).toEqual([]);
});

test.each<[string, string, Said]>([
  ["九成", "90", { unit: "percent", precision: "at_least" }],
  ["千亿", "100000000000", { precision: "at_least" }],
  ["14250亿元", "1425000000000", {}],
  ["212户|累计复工106|50.0%", "50.0", { unit: "percent" }],
  ["212户|累计复工106", "106", { unit: "count" }],
  ["70余条|16家", "70", { unit: "count", precision: "at_least" }],
  ["70余条|16家", "16", { unit: "count" }],
  ["2000余张|2000张", "2000", { unit: "count" }],
  ["如文", "5", {}],
  ["三分之二以上", "66.7", { unit: "percent" }],
])("finds %s said by %s", (printed, value, said) => {
  expect(faultsOf(value, printed, said)).toEqual([]);
});

test("leaves a derived figure alone", () => {
  const asPrinted = "140个|78个";
  const figure = { value: 55.7, decimals: 1, basis: "derived", precision: "exact", asPrinted } as const;

  expect(printedValueFaults(figure, "percent", place)).toEqual([]);
});

test.each<[string, string, string | null, Said]>([
  ["6104万元", "6104", "61040000", {}],
  ["85%", "75", "85", { unit: "percent" }],
  ["30户|累计复工30户|100%", "30", "100", { unit: "percent" }],
  ["1.2亿元|4家", "4", "120000000", {}],
  ["70条|16家", "7", null, { unit: "count" }],
  ["354.7", "3547", null, {}],
  ["30户|60户", "50", null, { unit: "percent" }],
])("doubts of %s the value %s, and would write %s", (printed, value, write, said) => {
  expect(faultsOf(value, printed, said)).toMatchObject([
    {
      kind: "valueNotPrinted",
      severity: "warning",
      place: { ...place, column: "value" },
      found: value,
      details: { printed, write },
    },
  ]);
});

test.each<[string, Precision, string]>([
  ["6104万元余", "exact", "at_least"],
  ["近6104万元", "about", "nearly"],
  ["不到6104万元", "at_least", "at_most"],
  ["约6104余万元", "exact", "about / at_least"],
])("doubts of %s that it is %s", (printed, precision, expected) => {
  expect(faultsOf("61040000", printed, { precision })).toMatchObject([
    {
      kind: "precisionNotPrinted",
      severity: "warning",
      place: { ...place, column: "precision" },
      found: precision,
      details: { printed, expected },
    },
  ]);
});

test.each<[string, string, Unit]>([
  ["预计6104万元", "61040000", "CNY"],
  ["百家", "100", "count"],
  ["从未有超过2000户", "2000", "count"],
  ["十几家", "10", "count"],
  ["半百户", "50", "count"],
  ["过半", "50", "percent"],
])(
  "doubts of %s that its words make %s exact, and leaves any other precision to the reader",
  (printed, value, unit) => {
    const precisionsInDoubt = precisions.filter(
      (precision) => faultsOf(value, printed, { unit, precision }).length > 0,
    );

    expect(precisionsInDoubt).toEqual(["exact"]);
    expect(faultsOf(value, printed, { unit })).toMatchObject([
      {
        kind: "wordsUnclear",
        severity: "warning",
        place: { ...place, column: "precision" },
        details: { printed },
      },
    ]);
  },
);

test.each<[string, Precision, Precision]>([
  ["未超过2000户", "at_least", "at_most"],
  ["不少于2000户", "at_most", "at_least"],
  ["突破2000户", "exact", "at_least"],
  ["2000户以内", "exact", "at_most"],
])("takes %s as %s for a slip", (printed, precision, expected) => {
  expect(faultsOf("2000", printed, { unit: "count", precision })).toMatchObject([
    { kind: "precisionNotPrinted", details: { expected } },
  ]);
});
