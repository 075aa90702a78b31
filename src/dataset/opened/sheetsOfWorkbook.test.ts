import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { loan } from "#dataset/samplePackage.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { type MadeSheet, madeRow, madeStyles, madeWorkbook } from "#workbook/madeWorkbook.ts";
import { openedFile } from "./openedFile.ts";
import { csvFile, sampleFiles, sampleProposal } from "./ownSample.ts";

const header = madeRow("id", "value", "paragraph", "as_printed");
const figures = [
  loan({ id: "F001", value: "10000", paragraph: "2", as_printed: "1万元" }),
  loan({ id: "F002", value: "20000", as_of: "2022-04-18", paragraph: "3", as_printed: "2万元" }),
];

/** What a workbook of the reader's own would change, and what is said of it. */
async function proposed(sheets: readonly MadeSheet[], formats: readonly string[] = []) {
  const bytes = madeWorkbook(sheets, { styles: madeStyles(formats) });
  const found = await sampleProposal(await sampleFiles({ figures }), [csvFile("a.xlsx", bytes)]);
  const { differences, faults, unused } = found;
  return {
    changed: differences.flatMap(({ changed }) => changed),
    faults: faults.map(({ fault }) => faultSentence.en(fault)),
    unused: unused.map(({ why }) => (typeof why === "string" ? why : faultSentence.en(why))),
  };
}

const sheetOf = (rows: string, beside: Partial<MadeSheet> = {}): MadeSheet => ({
  name: "数据",
  rows: header + rows,
  ...beside,
});

test("names the cells of a merged range by file, sheet, row and column, and changes nothing by them", async () => {
  const rows = madeRow("F001", "10000", "2", "1万元") + madeRow("F002", "20000", "", "2万元");
  const after = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
  const { changed, faults } = await proposed([sheetOf(rows, { after })]);

  expect(changed).toEqual([]);
  expect(faults).toEqual([
    'a.xlsx · 数据:2 paragraph: "2" is in the merged cells C2:C3, of which row and column nobody can tell; unmerge them and fill in each cell by itself',
    "a.xlsx · 数据:3 paragraph: nothing is in the merged cells C2:C3, of which row and column nobody can tell; unmerge them and fill in each cell by itself",
  ]);
});

test("takes no number whose format shows another one, and clears no cell whose formula has no result", async () => {
  const cells = (id: string, value: string) =>
    `<row><c t="inlineStr"><is><t>${id}</t></is></c>${value}<c t="inlineStr"><is><t>2</t></is></c><c t="inlineStr"><is><t>x</t></is></c></row>`;
  const rows = cells("F001", '<c s="1"><v>61040000</v></c>') + cells("F002", "<c><f>3*4</f></c>");
  const { changed, faults } = await proposed([sheetOf(rows)], ['0!.0,"万"']);

  expect(changed).toEqual([]);
  expect(faults.slice(0, 2)).toEqual([
    expect.stringMatching(
      /^a\.xlsx · 数据:2 value: the cell holds "61040000", and its number format 0!\.0,"万" /,
    ),
    expect.stringMatching(/^a\.xlsx · 数据:3 value: the formula "=3\*4" has no certain result/),
  ]);
});

test("does not let a hidden sheet win over the one that is seen, and says that it was not read", async () => {
  const row = (value: string) => madeRow("F001", value, "2", `${value}元`);
  const old = sheetOf(row("11111"), { name: "旧", listed: 'state="veryHidden"' });
  const { changed, unused } = await proposed([old, sheetOf(row("22222"))]);

  expect(JSON.stringify(changed)).toContain("22222");
  expect(JSON.stringify(changed)).not.toContain("11111");
  expect(unused).toEqual(["a.xlsx · 旧: is a hidden sheet and was not read; unhide it first if it is meant"]);
});

test("reads hidden rows and columns and says so once", async () => {
  const row = (at: number, hidden = "") =>
    `<row r="${at}" ${hidden}>${madeRow("F001", "10000", "2", "1万元").slice(5)}`;
  const rows = [row(2), row(3, 'hidden="1"'), row(5, 'hidden="1"'), row(6, 'hidden="1"')].join("");
  const { faults } = await proposed([
    sheetOf(rows, {
      before: '<cols><col min="3" max="3" hidden="1"/><col min="9" max="20" hidden="1"/></cols>',
    }),
  ]);

  expect(faults.filter((fault) => fault.includes("hidden"))).toEqual([
    expect.stringMatching(/^a\.xlsx · 数据:1 paragraph: the column "paragraph" is hidden/),
    expect.stringMatching(/^a\.xlsx · 数据:3: rows that are hidden were read all the same: 3, 5-6;/),
  ]);
});

test("warns of a heading that is merged over another column, and of none that is merged down its own", async () => {
  const rows = madeRow("F001", "10000", "2", "1万元");
  const ranges = ["A1:A1", "B1:C1"].map((range) => `<mergeCell ref="${range}"/>`).join("");
  const { faults } = await proposed([
    {
      name: "数据",
      rows: madeRow("id", "value", "", "as_printed") + rows,
      after: `<mergeCells>${ranges}</mergeCells>`,
    },
  ]);

  expect(faults).toEqual([
    expect.stringMatching(/^a\.xlsx · 数据:1 value: "value" is in the merged cells B1:C1/),
  ]);
});

const kindOf = (bytes: Uint8Array) => {
  const read = openedFile(bytes, "a.xlsx");
  return "kind" in read ? read.kind : read.leftOut.map(({ kind }) => kind);
};

test("refuses a workbook of too many columns or cells, however small its file is", () => {
  const far = Array.from(
    { length: 10_000 },
    (_, at) => `<row r="${at + 1}"><c r="AMJ${at + 1}"><v>1</v></c></row>`,
  );
  const wide = madeRow(...Array.from({ length: 201 }, (_, at) => `x${at}`));

  expect(kindOf(madeWorkbook([{ name: "S", rows: far.join("") }]))).toBe("tooManyCells");
  expect(kindOf(madeWorkbook([{ name: "S", rows: wide }]))).toEqual(["tooManyColumns"]);
});

test("tells a workbook with a password from one of Excel 97", () => {
  const mark = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const named = (name: string) => {
    const letters = strToU8([...name].map((letter) => `${letter}\0`).join(""));
    return Uint8Array.from([...mark, ...new Uint8Array(504), ...letters, 0, 0]);
  };

  expect(kindOf(named("EncryptedPackage"))).toBe("protectedWorkbook");
  expect(kindOf(named("Workbook"))).toBe("notText");
});
