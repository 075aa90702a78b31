import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import {
  loan,
  rate,
  type SampleRow,
  sampleFaults,
  sampleFigureIds,
  samplePackage,
} from "#dataset/samplePackage.ts";

const older = rate({ id: "F001", value: "50" });
const newer = (cells: SampleRow) => rate({ value: "52", replaces: "F001", report: "summer", ...cells });

async function supersededBy(figures: readonly SampleRow[]) {
  const { dataset } = await checkedPackage(samplePackage({ figures }));
  return dataset?.figures.map((figure) => [figure.id, figure.supersededBy]);
}

test("keeps the older figure and names the one that replaces it, without a doubt about the difference", async () => {
  const figures = [older, newer({ id: "F002" })];

  expect(await sampleFaults({ figures })).toEqual([]);
  expect(await supersededBy(figures)).toEqual([
    ["F001", "F002"],
    ["F002", null],
  ]);
});

test("minds no declared difference at the same place either, but an undeclared one beside it", async () => {
  const corrected = newer({ id: "F002", report: "spring" });

  expect(await sampleFaults({ figures: [corrected, older] })).toEqual([]);
  expect(await sampleFaults({ figures: [older, corrected, rate({ id: "F003", value: "53" })] })).toEqual([
    ["error", "sameFigureDiffers", "figures.csv", 3, "value"],
    ["error", "sameFigureDiffers", "figures.csv", 4, "value"],
  ]);
  expect(
    await sampleFaults({ figures: [older, corrected, rate({ id: "F003", value: "53", report: "summer" })] }),
  ).toEqual([["warning", "elsewhereDiffers", "figures.csv", 4, "value"]]);
});

test.each([
  ["a figure that is not there", { replaces: "F009" }, "unknownReference"],
  ["itself", { replaces: "F002" }, "replacementCycle"],
  ["a figure of another region", { region: "210100" }, "replacesOther"],
  ["another indicator", { indicator: "reopened_count" }, "replacesOther"],
])("leaves out a row that replaces %s, and lets the older figure stand", async (_, cells, kind) => {
  const figures = [older, newer({ id: "F002", ...cells })];

  expect(await sampleFaults({ figures })).toEqual([["error", kind, "figures.csv", 3, "replaces"]]);
  expect(await supersededBy(figures)).toEqual([["F001", null]]);
});

test("leaves out a row that replaces one left out", async () => {
  const figures = [rate({ id: "F001", value: "6l04" }), newer({ id: "F002" })];

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "notNumber", "figures.csv", 2, "value"],
    ["error", "referenceLeftOut", "figures.csv", 3, "replaces"],
  ]);
});

test("leaves out all that replace each other in a circle", async () => {
  const figures = [
    rate({ id: "F001", value: "50", replaces: "F003" }),
    newer({ id: "F002" }),
    newer({ id: "F003", replaces: "F002" }),
    rate({ id: "F004", value: "60", as_of: "2022-04-16" }),
  ];

  expect((await sampleFaults({ figures })).map(([, kind, , row]) => [kind, row])).toEqual([
    ["replacementCycle", 2],
    ["replacementCycle", 3],
    ["replacementCycle", 4],
  ]);
  expect(await sampleFigureIds({ figures })).toEqual(["F004"]);
});

// Which of the two stands cannot be known: to take the later row would be a guess, as one of them may have meant
// to replace the other. What they both call corrected is drawn as its report printed it, and both rows are named.
test("leaves out both rows that replace the same figure, and what replaces one of them", async () => {
  const figures = [
    older,
    newer({ id: "F002" }),
    newer({ id: "F003", value: "53" }),
    newer({ id: "F004", value: "54", replaces: "F003" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "replacedTwice", "figures.csv", 3, "replaces"],
    ["error", "replacedTwice", "figures.csv", 4, "replaces"],
    ["error", "referenceLeftOut", "figures.csv", 5, "replaces"],
  ]);
  expect(await supersededBy(figures)).toEqual([["F001", null]]);
});

test("lets the one right claim stand beside one that is mistyped", async () => {
  const figures = [older, newer({ id: "F002" }), newer({ id: "F003", region: "210100" })];

  expect(await sampleFaults({ figures })).toEqual([["error", "replacesOther", "figures.csv", 4, "replaces"]]);
  expect(await supersededBy(figures)).toEqual([
    ["F001", "F002"],
    ["F002", null],
  ]);
});

test.each([
  ["of an earlier report", { report: "spring" }, { report: "summer" }, "replacedByEarlier"],
  ["of another population", {}, { population: "trade" }, "replacesOther"],
  ["of another date", {}, { as_of: "2022-04-16" }, "replacesOther"],
])("doubts a replacement %s, and keeps it", async (_, cells, olderCells, kind) => {
  const figures = [{ ...older, ...olderCells }, newer({ id: "F002", ...cells })];
  const populations = ["industry", "trade"].map((id) => ({
    id,
    name_zh: "名",
    name_en: "Name",
    definition_zh: "义",
    definition_en: "Meaning",
  }));

  expect(await sampleFaults({ figures, populations })).toEqual([
    ["warning", kind, "figures.csv", 3, "replaces"],
  ]);
  expect(await sampleFigureIds({ figures, populations })).toEqual(["F001", "F002"]);
});

test("minds no report whose month may be that of the older one, and no date that may be the same", async () => {
  const figures = [
    { ...older, report: "summer", as_of: "2022-04" },
    newer({ id: "F002", report: "may", as_of: "2022-04-17" }),
  ];
  const report = { title: "题", title_en: "Title", published_basis: "stated" };
  const reports = [
    { ...report, id: "summer", published: "2022-06" },
    { ...report, id: "may", published: "2022-06-01" },
  ];

  expect(await sampleFaults({ figures, reports, measures: [] })).toEqual([]);
});

test("counts a part and its correction once in their total", async () => {
  const part = (id: string, value: string, cells = {}) =>
    loan({ id, value, region: "210100", part_of: "F001", ...cells });
  const total = loan({ id: "F001", value: "100", region: "210000" });
  const figures = [total, part("F002", "60"), part("F003", "70", { replaces: "F002", report: "summer" })];

  expect(await sampleFaults({ figures })).toEqual([]);
});

test("leaves out parts of a total that cannot replace, and what replaces a part left out", async () => {
  const figures = [
    loan({ id: "F001", value: "100", replaces: "F009" }),
    loan({ id: "F002", value: "10", region: "210100", part_of: "F001" }),
    loan({ id: "F003", value: "11", region: "210100", replaces: "F002", report: "summer" }),
    loan({ id: "F004", value: "1", as_of: "2022-04-16" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "unknownReference", "figures.csv", 2, "replaces"],
    ["error", "referenceLeftOut", "figures.csv", 3, "part_of"],
    ["error", "referenceLeftOut", "figures.csv", 4, "replaces"],
  ]);
  expect(await sampleFigureIds({ figures })).toEqual(["F004"]);
});

test("compares counts with the rate that stands, not with one that is replaced", async () => {
  const counts = { numerator: "106", denominator: "212" };
  const figures = [
    rate({ id: "F001", value: "50.0", ...counts }),
    rate({ id: "F002", value: "50.5", numerator: "107", denominator: "212", replaces: "F001" }),
    rate({ id: "F003", indicator: "reopened_count", value: "107" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([]);
});
