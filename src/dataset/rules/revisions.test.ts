import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { loan, revision, type SampleRow, sampleFaults, samplePackage } from "#dataset/samplePackage.ts";

const figures = [loan({ id: "F001", value: "12" })];
const changed = (cells: SampleRow) =>
  revision({ change: "changed", column: "value", before: "11", after: "12", ...cells });

/** The rows with ids of their own, in the order given. */
const numbered = (...rows: readonly SampleRow[]) =>
  rows.map((row, index) => ({ ...row, id: `R${String(index + 1).padStart(3, "0")}` }));

const faultsOf = (...rows: readonly SampleRow[]) => sampleFaults({ figures, revisions: numbered(...rows) });

async function revisionsOf(...rows: readonly SampleRow[]) {
  const { dataset } = await checkedPackage(samplePackage({ figures, revisions: numbered(...rows) }));
  return { figure: dataset?.figures[0], revisions: dataset?.revisions ?? [] };
}

test("gives each change with its figure, in the order of the file", async () => {
  const { figure, revisions } = await revisionsOf(
    revision({ figure: "F009", change: "withdrawn" }),
    revision({}),
    changed({}),
  );

  expect(revisions.map(({ change, figureId }) => [change, figureId])).toEqual([
    ["withdrawn", "F009"],
    ["added", "F001"],
    ["changed", "F001"],
  ]);
  expect(revisions.map((one) => one.figure)).toEqual([null, figure, figure]);
  expect(revisions[2]).toMatchObject({
    id: "R003",
    version: "1",
    date: "2026-11-22",
    column: "value",
    before: "11",
    after: "12",
    reason: { zh: "因", en: "Reason" },
  });
});

test.each([
  ["a change without its column", changed({ column: "" }), "missingCell", "column"],
  ["a change from nothing to nothing", changed({ before: "", after: "" }), "missingCell", "after"],
  ["a column beside a whole figure", revision({ column: "value" }), "notForChange", "column"],
  ["what was before a whole figure", revision({ before: "11" }), "notForChange", "before"],
  [
    "what came after one withdrawn",
    revision({ figure: "F009", change: "withdrawn", after: "12" }),
    "notForChange",
    "after",
  ],
  ["an added figure that is not there", revision({ figure: "F009" }), "unknownReference", "figure"],
  ["a changed figure that is not there", changed({ figure: "F009" }), "unknownReference", "figure"],
  ["a withdrawn figure that is there", revision({ change: "withdrawn" }), "notWithdrawn", "figure"],
  ["a reason in one language", revision({ reason_en: "" }), "missingCell", "reason_en"],
  ["a month for a day", revision({ date: "2026-11" }), "notDay", "date"],
  ["a day after the package", revision({ date: "2026-11-23" }), "asOfAfterPackage", "date"],
  ["another word for a change", revision({ change: "removed" }), "notOneOf", "change"],
])("leaves out a row with %s", async (_, row, kind, column) => {
  expect(await faultsOf(row)).toEqual([["error", kind, "revisions.csv", 2, column]]);
  expect((await revisionsOf(row)).revisions).toEqual([]);
});

test("lets a figure be added, changed and withdrawn again, and another come back", async () => {
  const gone = { figure: "F009" };

  expect(
    await faultsOf(
      revision(gone),
      changed(gone),
      revision({ ...gone, change: "withdrawn" }),
      revision({ change: "withdrawn" }),
      revision({}),
    ),
  ).toEqual([]);
  expect(await faultsOf(revision({ ...gone, change: "withdrawn" }), revision(gone))).toEqual([
    ["error", "unknownReference", "revisions.csv", 3, "figure"],
  ]);
});

test("doubts a last change that is not what stands there today, and no earlier one", async () => {
  const doubt = ["warning", "notInForce", "revisions.csv", 2, "after"];

  expect(await faultsOf(changed({ after: "13" }))).toEqual([doubt]);
  expect(await faultsOf(changed({ after: "13" }), changed({ before: "13" }))).toEqual([]);
  expect(await faultsOf(changed({ column: "note_zh", before: "注", after: "" }))).toEqual([]);
  expect(await faultsOf(changed({ column: "note_zh", before: "", after: "注" }))).toEqual([doubt]);
  expect((await revisionsOf(changed({ after: "13" }))).revisions).toHaveLength(1);
});

test("doubts no change of a figure that came again since", async () => {
  expect(await faultsOf(changed({ after: "13" }), revision({ change: "withdrawn" }), revision({}))).toEqual(
    [],
  );
});

test("reads a number as the file has it, with its decimals", async () => {
  const rows = [changed({ column: "value", before: "5", after: "50.0" })];
  const withRate = (value: string) =>
    sampleFaults({
      figures: [{ ...figures[0], indicator: "reopening_rate", population: "industry", value }],
      revisions: numbered(...rows),
    });

  expect(await withRate("50.0")).toEqual([]);
  expect(await withRate("50")).toEqual([["warning", "notInForce", "revisions.csv", 2, "after"]]);
});

test("doubts a column that figures do not have, and rows whose days run backwards", async () => {
  expect(await faultsOf(changed({ column: "valeu" }))).toEqual([
    ["warning", "notOneOf", "revisions.csv", 2, "column"],
  ]);
  expect(await faultsOf(revision({}), changed({ date: "2026-11-21" }))).toEqual([
    ["warning", "beforeRowAbove", "revisions.csv", 3, "date"],
  ]);
});

test("keeps the change of a figure whose row is left out, without the figure", async () => {
  const revisions = [revision({})];
  const broken = { figures: [loan({ id: "F001", value: "6l04" })], revisions };
  const { dataset } = await checkedPackage(samplePackage(broken));

  expect(await sampleFaults(broken)).toEqual([["error", "notNumber", "figures.csv", 2, "value"]]);
  expect(dataset?.revisions.map(({ figureId, figure }) => [figureId, figure])).toEqual([["F001", null]]);
});

test("says nothing of changes where the figures could not be read", async () => {
  const bytesOf = samplePackage({ figures, revisions: numbered(changed({ after: "13" })) });
  const { dataset, faults } = await checkedPackage(async (path) =>
    path === "figures.csv" ? new Uint8Array() : bytesOf(path),
  );

  expect(faults.map(({ kind, place }) => [kind, place.file])).toEqual([["emptyFile", "figures.csv"]]);
  expect(dataset?.revisions).toHaveLength(1);
});
