import { expect, test } from "vitest";
import { loan, type SampleRow, sampleFaults } from "#dataset/samplePackage.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { jumpFaults } from "./jumps.ts";

const days = ["2022-04-02", "2022-04-09", "2022-04-16", "2022-04-23", "2022-04-28"];

/** Loans by one date after the other, with what the row says besides. */
function series(values: readonly number[], cells: (index: number) => SampleRow = () => ({})) {
  return values.map((value, index) =>
    loan({
      id: `F00${index + 1}`,
      value: String(value),
      as_of: days[index] ?? "",
      as_printed: `${value}元`,
      ...cells(index),
    }),
  );
}

async function jumpingRows(figures: readonly SampleRow[]) {
  const faults = await sampleFaults({ figures });
  return faults.flatMap(([severity, kind, , row]) => (kind === "valueJumps" ? [`${severity} ${row}`] : []));
}

test.each([
  ["a value in 亿 among values in 万", [6e7, 6.1e11, 6.3e7, 6.4e7], ["warning 3"]],
  ["a value whose 万 is missing", [6e7, 6104, 6.3e7], ["warning 3"]],
  ["a last value", [6e7, 6.1e7, 6.2e8], ["warning 4"]],
  ["a step that stays, once", [6e7, 6.1e9, 6.2e9, 6.3e9], ["warning 3"]],
  ["two leaps", [6e7, 6.1e9, 6.2e7, 6.2e7, 7e9], ["warning 3", "warning 6"]],
])("doubts %s", async (_, values, rows) => {
  expect(await jumpingRows(series(values))).toEqual(rows);
});

test.each([
  ["ten times as much", series([6e7, 6e8])],
  ["other precisions", series([6e7, 6.1e11], (index) => ({ precision: index === 1 ? "about" : "exact" }))],
  ["another region", series([6e7, 6.1e11], (index) => ({ region: index === 1 ? "210100" : "210105" }))],
  ["another population", series([6e7, 6.1e11], (index) => ({ population: index === 1 ? "industry" : "" }))],
  ["another beginning", series([6e7, 6.1e11], (index) => ({ since: index === 1 ? "2022-01-01" : "" }))],
  ["a value that another corrects", series([6e7, 6.1e11, 6.2e7], correctedBy(2))],
  [
    "a day in the same month",
    series([6e7, 6.1e11], (index) => ({ as_of: index === 1 ? "2022-04" : "2022-04-02" })),
  ],
  ["counts of a few", series([9, 300], () => ({ indicator: "reopened_count" }))],
  ["nothing yet", series([0, 6e7])],
])("says nothing of %s", async (_, figures) => {
  expect(await jumpingRows(figures)).toEqual([]);
});

test("doubts a leap also of what is counted", async () => {
  const figures = series([300, 30_000], () => ({ indicator: "reopened_count" }));

  expect(await jumpingRows(figures)).toEqual(["warning 3"]);
});

test("finds no leap in the real package, and one as soon as a value is written in 亿 for 万", async () => {
  const { figures } = await realDataset();
  const placed = figures.map((figure, index) => ({ file: "figures.csv", row: index + 2, figure }));
  const later = new Set<string>();
  const spoilt = placed.map((one) => {
    const { figure } = one;
    const key = [figure.region.code, figure.indicator.id, figure.population?.id, figure.since].join();
    const isSecond = later.has(key) && figure.indicator.unit !== "percent" && figure.precision === "exact";
    later.add(key);
    return isSecond ? { ...one, figure: { ...figure, value: figure.value * 10_000 } } : one;
  });

  expect(jumpFaults(placed)).toEqual([]);
  expect(jumpFaults(spoilt).length).toBeGreaterThan(0);
});

function correctedBy(last: number) {
  return (index: number): SampleRow =>
    index === last ? { replaces: "F002", as_of: days[1] ?? "", report: "summer" } : {};
}
