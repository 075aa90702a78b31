import { strFromU8 } from "fflate";
import { expect, test } from "vitest";
import { madeRow, madeStyles, madeWorkbook } from "./madeWorkbook.ts";
import { readSheets, readShownSheets } from "./readSheets.ts";
import type { CellDoubt } from "./sheet.ts";

type Parts = Parameters<typeof madeWorkbook>[1];

/** The one cell of a sheet: its text, and the kind of doubt about it. */
function readCell(cell: string, parts: Parts = {}): readonly [string | undefined, CellDoubt["kind"] | null] {
  const bytes = madeWorkbook([{ name: "S", rows: `<row r="1">${cell}</row>` }], parts);
  const [row] = readShownSheets(bytes).sheets[0]?.rows ?? [];
  return [row?.cells[0], row?.doubts?.get(0)?.kind ?? null];
}

const whyNot = (read: () => unknown) => {
  try {
    read();
    return "read";
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
};
const DAMAGED = expect.stringContaining("damaged");

const texts =
  "<si><t>FIRST</t></si>" +
  '<si><r><t>61.2</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>' +
  "<si><r><rPr><strike/></rPr><t>5000</t></r><r><t>6104</t></r></si>" +
  '<si><r><rPr><b/><strike val="0"/><vertAlign val="baseline"/></rPr><t>61</t></r><r><t>04</t></r></si>';

test.each([
  ['<c t="s"><v>0</v></c>', "FIRST", null],
  ['<c t="s"><v>3</v></c>', "6104", null],
  ['<c t="s"><v>1</v></c>', "61.21", "struckOrRaised"],
  ['<c t="s"><v>2</v></c>', "50006104", "struckOrRaised"],
  ['<c s="1"><v>5000</v></c>', "5000", "struckOrRaised"],
  ['<c t="s"/>', "#", "noText"],
  ['<c t="s"><v></v></c>', "#", "noText"],
  ['<c t="s"><v>4</v></c>', "#4", "noText"],
  ['<c t="s"><v>-0</v></c>', "#-0", "noText"],
  ["<c><f>3*4</f></c>", "=3*4", "formula"],
  ["<c><f>3*4</f><v/></c>", "=3*4", "formula"],
  ['<c t="str"><f>A2</f></c>', "=A2", "formula"],
  ['<c t="str"><f>A2</f><v></v></c>', undefined, null],
  ["<c><f>3*4</f><v>12</v></c>", "12", null],
  ["<c/>", undefined, null],
  ['<c s="9"><v>6104</v></c>', "6104", "format"],
] as const)("reads %s as %j, in doubt: %s", (cell, text, doubt) => {
  expect(readCell(cell, { texts, styles: madeStyles([]) })).toEqual([text, doubt]);
});

test("takes no result for certain where formulas are worked out anew on opening", () => {
  const workbook = '<calcPr fullCalcOnLoad="1"/>';

  expect(readCell("<c><f>3*4</f><v>0</v></c>", { workbook })).toEqual(["=3*4", "formula"]);
  expect(readCell("<c><v>12</v></c>", { workbook })).toEqual(["12", null]);
});

test.each(["date1904='1'", 'date1904 = "true"', 'x="y" date1904="1"'])(
  "counts days from 1904 where a workbook says %s",
  (says) => {
    const parts = { styles: madeStyles(["yyyy-m-d"]), workbook: `<workbookPr ${says}/>` };

    expect(readCell('<c s="1"><v>43206</v></c>', parts)).toEqual(["2022-04-17", null]);
    expect(readCell('<c s="1"><v>44668</v></c>', { ...parts, workbook: "" })).toEqual(["2022-04-17", null]);
  },
);

test("reads a day that is written in full by its format, and no day as none", () => {
  const styles = madeStyles(["yyyy年m月"]);

  expect(readCell('<c t="d" s="1"><v>2022-04-17T00:00:00</v></c>', { styles })).toEqual(["2022-04", null]);
  expect(readCell('<c t="d" s="1"><v>20220417</v></c>', { styles })).toEqual(["20220417", "format"]);
});

test("doubts every cell of a merged range, in whatever rows", () => {
  const rows = `${madeRow("a", "b", "c")}${madeRow("1", "2", "3")}<row r="9"><c r="A9"><v>4</v></c></row>`;
  const after =
    '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="$A$8:$B$9"/><mergeCell ref="A12:XFD1048576"/></mergeCells>';
  const { sheets } = readShownSheets(madeWorkbook([{ name: "S", rows, after }]));

  expect(sheets[0]?.rows.map(({ row, doubts }) => [row, [...(doubts?.keys() ?? [])]])).toEqual([
    [1, []],
    [2, [1, 2]],
    [9, [0, 1]],
  ]);
});

test("refuses a sheet whose bytes are not those that were packed", () => {
  const rows = '<row r="1"><c r="A1"><v>61040000</v></c></row>';
  const bytes = madeWorkbook([{ name: "S", rows }], { isStored: true });
  const flipped = bytes.slice();
  flipped[strFromU8(bytes, true).indexOf("61040000")] = 0x39;

  expect(whyNot(() => readShownSheets(bytes))).toBe("read");
  expect(whyNot(() => readShownSheets(flipped))).toEqual(DAMAGED);
  expect(whyNot(() => readSheets(flipped))).toEqual(DAMAGED);
});

test.each([
  ["a row twice", '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>9</v></c></row>'],
  ["rows out of order", '<row r="3"><c><v>1</v></c></row><row r="2"><c><v>9</v></c></row>'],
  ["a cell twice", '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
  ["a cell of another row", '<row r="2"><c r="A1"><v>1</v></c></row>'],
  ["a row without a number", '<row r="x"><c><v>1</v></c></row>'],
])("refuses %s, as nobody knows what is shown", (_, rows) => {
  expect(whyNot(() => readShownSheets(madeWorkbook([{ name: "S", rows }])))).toEqual(DAMAGED);
});

test("takes no anchor of a button for a row", () => {
  const after = "<controls><from><col>0</col><row>3</row><c><v>7</v></c></from></controls>";
  const { sheets } = readShownSheets(madeWorkbook([{ name: "S", rows: madeRow("a"), after }]));

  expect(sheets[0]?.rows).toHaveLength(1);
});

test("leaves out hidden sheets and says which, and marks hidden rows and columns", () => {
  const shown = {
    name: "新",
    rows: '<row r="1"><c><v>2</v></c></row><row r="2" hidden="1"><c><v>3</v></c></row>',
    before: '<cols><col min="2" max="3" hidden="true"/><col min="4" max="16384"/></cols>',
  };
  const old = (name: string, state: string) => ({ name, rows: madeRow("1"), listed: `state="${state}"` });
  const read = readShownSheets(madeWorkbook([old("旧", "veryHidden"), shown, old("稿", "hidden")]));

  expect(read.hiddenSheets).toEqual(["旧", "稿"]);
  expect(read.sheets).toMatchObject([
    { name: "新", rows: [{ isHidden: false }, { isHidden: true }], hiddenColumns: new Set([1, 2]) },
  ]);
});

test("reads the sheets beside a sheet that is a chart", () => {
  const bytes = madeWorkbook([{ name: "S", rows: madeRow("a") }], {
    relationships: '<Relationship Id="c" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/>',
    others: {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="图" r:id="c"/><sheet name="S" r:id="rId1"/></sheets></workbook>',
    },
  });

  expect(readShownSheets(bytes).sheets.map(({ name }) => name)).toEqual(["S"]);
});

test("refuses a small file that spreads its cells over more than a machine holds", () => {
  const wide = '<row><c r="AMJ1"><v>1</v></c></row>'.replace(' r="AMJ1"', "");
  const far = (row: number) => `<row r="${row}"><c r="AMJ${row}"><v>1</v></c></row>`;
  const rows = Array.from({ length: 10_000 }, (_, at) => far(at + 1)).join("");

  expect(whyNot(() => readShownSheets(madeWorkbook([{ name: "S", rows }])))).toContain("tooManyCells");
  expect(whyNot(() => readShownSheets(madeWorkbook([{ name: "S", rows: wide.repeat(10_000) }])))).toBe(
    "read",
  );
});

test("tells a cell far to the right by one cell, and keeps no empty one", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFC1"/><c r="XFD1"><v>2</v></c></row><row r="2"><c s="0"/></row>';
  const [sheet] = readShownSheets(madeWorkbook([{ name: "S", rows }])).sheets;

  expect(sheet?.rows.map(({ cells }) => [cells.length, cells[0], cells[1024]])).toEqual([[1025, "1", "2"]]);
});
