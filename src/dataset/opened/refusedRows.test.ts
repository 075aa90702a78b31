import { expect, test } from "vitest";
import { rate } from "#dataset/samplePackage.ts";
import { openedOwn, typedOwn } from "./openedOwn.ts";
import { csvFile, sampleFiles, sampleProposal } from "./ownSample.ts";
import { withMendedRow } from "./refusedRows.ts";

const figures = [rate({ id: "F001", value: "50.0", paragraph: "4" })];
const text = `id,region,indicator,population,value,precision,as_of,as_of_basis,report,as_printed
,210105,reopening_rate,industry,61.5,exact,2022-04-20,stated,spring,61.5%
F001,210105,reopening_rate,industry,6l.2,exact,2022-04-17,stated,spring,如文
,210105,reopening_rate,industry,71.5,exact,2022-04-31,stated,spring,71.5%
F009,210105,reopening_rate,industry,1,7,exact,2022-04-22,stated,spring,如文
`;

async function opened() {
  const own = await openedOwn([csvFile("a.csv", text)]);
  if (typeof own === "string") throw new Error(own);
  return own;
}

test("offers each refused row of a file with all its cells, those on show where it has none, and no torn one", async () => {
  const { refused, leftOut } = await sampleProposal(await sampleFiles({ figures }), await opened());

  expect(leftOut).toBe(3);
  expect(refused).toMatchObject([
    { place: { file: "a.csv", row: 3 }, cells: { id: "F001", value: "6l.2", paragraph: "4" } },
    { place: { file: "a.csv", row: 4 }, cells: { id: "", value: "71.5", as_of: "2022-04-31" } },
  ]);
});

test("takes the mended row in place of the refused one, and leaves every other row of the file as it was", async () => {
  const files = await sampleFiles({ figures });
  const own = await opened();
  const before = await sampleProposal(files, own);
  const [first, second] = before.refused;
  if (!first || !second) throw new Error("No row was refused.");
  const report = {
    id: "may",
    title: "题",
    title_en: "T",
    published: "2022-05-09",
    published_basis: "stated",
  };
  const once = withMendedRow(own, first, { figure: { ...first.cells, value: "61.2" }, report: null });
  const again = { ...second.cells, as_of: "2022-04-30", report: "may" };
  const after = await sampleProposal(files, withMendedRow(once, second, { figure: again, report }));

  expect(after.leftOut).toBe(1);
  expect(after.refused).toEqual([]);
  expect(after.differences).toMatchObject([
    { table: "reports", added: [{ key: "may" }] },
    {
      table: "figures",
      added: [{ cells: { value: "61.5" } }, { cells: { value: "71.5", report: "may", as_of: "2022-04-30" } }],
      changed: [{ key: "F001", changes: [{ column: "value", before: "50.0", after: "61.2" }] }],
    },
  ]);
});

test("tells at the place of the row what is still the matter with it, and offers it again", async () => {
  const files = await sampleFiles({ figures });
  const own = await opened();
  const [first] = (await sampleProposal(files, own)).refused;
  if (!first) throw new Error("No row was refused.");
  const worse = withMendedRow(own, first, { figure: { ...first.cells, value: "x" }, report: null });
  const { faults, refused } = await sampleProposal(files, worse);

  expect(faults.filter(({ fault }) => fault.kind === "notNumber")).toMatchObject([
    { fault: { found: "x", place: { file: "a.csv", row: 3 } } },
  ]);
  expect(refused.map(({ place }) => place.row).sort()).toEqual([3, 4]);
});

test("offers no typed row, which is mended on its list", async () => {
  const own = typedOwn([{ name: "录入", table: "figures", rows: [rate({ value: "x" })] }]);

  expect(await sampleProposal(await sampleFiles(), own)).toMatchObject({ leftOut: 1, refused: [] });
});
