import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { csvText, loan, type SampleRow, sampleTables } from "#dataset/samplePackage.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { bytesIn } from "./checkedRows.ts";
import { csvFile, filesOf, sampleFiles, sampleProposal } from "./ownSample.ts";
import type { Proposal } from "./proposal.ts";
import type { PackageFiles } from "./shownPackage.ts";

const columns = Object.keys(tableDefinitions.figures);
const days = [17, 16, 15, 14];
const figures = days.map((day, index) =>
  loan({ id: `F00${index + 1}`, value: `${index + 1}1040000`, as_of: `2022-04-${day}`, paragraph: "2" }),
);
const [, , third] = figures;
const fresh = loan({ value: "5000000", as_of: "2022-04-01", paragraph: "7" });

function figuresText(rows: readonly SampleRow[]): string {
  return csvText(rows, columns);
}

/** The row with commas in a number of it, which are not quoted. */
function torn(text: string, number: string): string {
  return text.replace(`,${number}1040000,`, `,${number}1,040,000,`);
}

function textIn(files: PackageFiles, name = "figures.csv"): string {
  return new TextDecoder().decode(files.get(name));
}

function withFile(files: PackageFiles, name: string, text: string): PackageFiles {
  return new Map([...files, [name, new TextEncoder().encode(text)]]);
}

function goneIn({ differences }: Proposal): readonly string[] {
  return differences.flatMap(({ gone }) => gone.map(({ key }) => key));
}

/** The package on show with its table of figures edited in another program. */
async function edited(text: string, files?: PackageFiles): Promise<Proposal> {
  const shown = files ?? (await sampleFiles({ figures }));
  return sampleProposal(shown, filesOf(withFile(shown, "figures.csv", text)));
}

test.each([
  ["id is mistyped", figuresText(figures.map((row) => (row === third ? { ...row, id: "F0O3" } : row)))],
  ["id got lost", figuresText(figures.map((row) => (row === third ? { ...row, id: "" } : row)))],
  ["row is torn beside a new one", torn(figuresText([...figures, fresh]), "3")],
  ["row made room for a new one", figuresText([...figures.filter((row) => row !== third), fresh])],
])("withdraws no figure by itself whose %s", async (_, text) => {
  const found = await edited(text);

  expect(goneIn(found)).toEqual([]);
  expect(textIn(found.publication.files)).toContain("\nF003,210105,");
});

test("counts a figure as there whose id stands anywhere in a torn row, also where others are withdrawn", async () => {
  const shown = await sampleFiles({ figures });
  const rows = figures.slice(0, 3);
  const own = [csvFile("figures.csv", torn(figuresText(rows), "3"))];
  const found = await sampleProposal(shown, own, { othersWithdrawn: true });

  expect(found.others).toMatchObject({ present: 3, absent: 1 });
  expect(goneIn(found)).toEqual(["F004"]);
});

test("withdraws by itself what was deleted from a package that says so", async () => {
  const own = await sampleFiles({ figures: figures.slice(0, 3) });
  const found = await sampleProposal(await sampleFiles({ figures }), filesOf(own));

  expect(goneIn(found)).toEqual(["F004"]);
});

test("says of rows deleted from other tables of an edited package that they stay", async () => {
  const shown = await sampleFiles({ figures });
  const own = withFile(
    withFile(shown, "measures.csv", csvText([], Object.keys(tableDefinitions.measures))),
    "regions.csv",
    csvText(sampleTables.regions.slice(0, 3), Object.keys(tableDefinitions.regions)),
  );
  const found = await sampleProposal(shown, filesOf(own));

  expect(found.staying).toEqual([
    { table: "regions", keys: ["210105"] },
    { table: "measures", keys: ["M01"] },
  ]);
  expect(found.differences).toEqual([]);
  expect((await sampleProposal(shown, filesOf(shown))).staying).toEqual([]);
});

test("never gives a new figure the number of a torn row, published or the reader's own", async () => {
  const shown = await sampleFiles({ figures });
  const published = withFile(shown, "figures.csv", torn(figuresText(figures), "4"));
  const own = torn(figuresText([{ ...figures[3], id: "F005" }, fresh]), "4");
  const [first, second] = [
    await sampleProposal(published, [csvFile("a.csv", figuresText([fresh]))]),
    await sampleProposal(shown, [csvFile("a.csv", own)]),
  ];

  expect(first.differences).toMatchObject([{ added: [{ key: "F005" }] }]);
  expect(second.differences).toMatchObject([{ added: [{ key: "F006" }] }]);
});

test("keeps a column that the board does not know, with the cells of the rows that change and come", async () => {
  const wide = [...columns.slice(0, 5), "remark", ...columns.slice(5)];
  const rows = figures.map((row, index) => ({ ...row, remark: ` no. ${index}` }));
  const shown = withFile(await sampleFiles({ figures }), "figures.csv", csvText(rows, wide));
  const changed = [
    { ...rows[1], paragraph: "9" },
    { ...fresh, remark: "new" },
  ];
  const found = await sampleProposal(shown, [csvFile("a.csv", csvText(changed, wide))]);
  const mended = withFile(shown, "figures.csv", textIn(shown).replace("11040000", "1104万"));
  const whole = await sampleProposal(await sampleFiles({ figures }, { version: "0" }), filesOf(mended));
  const last = { ...fresh, id: "F005", remark: "new" };
  const expected = rows.map((row, index) => (index === 1 ? { ...row, paragraph: "9" } : row)).concat(last);

  expect(textIn(found.publication.files)).toBe(
    csvText(expected, wide)
      .slice(1)
      .replaceAll(/( no\. \d)/g, '"$1"'),
  );
  expect(found.publication.revisions).toBe(2);
  expect(textIn(whole.publication.files)).toMatch(/^id,.*,remark,.*\r\nF001,.*,11040000," no. 0",/);
});

test("a torn row that would fit the file once that is narrower stays torn", async () => {
  const surplus = figuresText(figures).replaceAll(/(?=\r\n)/g, ",");
  const text = surplus.replace("F003,210105,loans_disbursed,,31040000,", "F003,210105,loans_disbursed,,");
  const shown = withFile(await sampleFiles({ figures }), "figures.csv", text);
  const found = await sampleProposal(shown, [csvFile("a.csv", figuresText([fresh]))]);
  const { faults } = await checkedPackage((path) => bytesIn(found.publication.files, path));

  expect(found.blocking).toEqual([]);
  expect(faults.map(({ kind }) => kind)).toEqual(["cellCount"]);
});

test("a note under a published table does not count as a row of it", async () => {
  const shown = withFile(
    await sampleFiles({ figures }),
    "figures.csv",
    `${figuresText(figures)}注：数据来自报道\r\n`,
  );
  const found = await sampleProposal(shown, [csvFile("a.csv", figuresText([fresh]))]);

  expect(found.blocking).toEqual([]);
  expect(textIn(found.publication.files)).toMatch(/F005,.*\r\n注：数据来自报道\r\n$/);
});

test("a row without a key of its own that goes has no line among the changes, as it is no figure", async () => {
  const shown = await sampleFiles({ figures: [...figures, { ...fresh, id: "F0O5" }] });
  const own = [csvFile("figures.csv", figuresText(figures))];
  const found = await sampleProposal(shown, own, { othersWithdrawn: true });
  const { faults } = await checkedPackage((path) => bytesIn(found.publication.files, path));

  expect(goneIn(found)).toEqual(["#6"]);
  expect(found.publication.revisions).toBe(0);
  expect(faults).toEqual([]);
});

test.each([
  ["another figure under the number of one that is there", { region: "210100", as_printed: "500万元" }, true],
  ["a figure with its value corrected", { value: "5" }, false],
  ["a figure with another text as printed", { value: "5000000", as_printed: "500万元" }, false],
])("doubts only where it should: %s", async (_, cells, isDoubted) => {
  const own = [csvFile("a.csv", figuresText([{ ...figures[1], ...cells }]))];
  const found = await sampleProposal(await sampleFiles({ figures }), own);

  expect(found.faults.some(({ fault }) => fault.kind === "otherUnderKey")).toBe(isDoubted);
});
