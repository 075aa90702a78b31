import { expect, test } from "vitest";
import { figure, populations, reports } from "#mocks/sampleFigures.ts";
import { readSheets } from "#workbook/readSheets.ts";
import { tableOf } from "./sampleTable.ts";
import type { TableExport } from "./tableExport.ts";
import { xlsxOf } from "./xlsxOf.ts";

/** The cells of each sheet by its name. */
const sheetsOf = (table: TableExport) =>
  Object.fromEntries(
    readSheets(xlsxOf(table)).map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => Array.from(cells, (cell) => cell ?? "")),
    ]),
  );

const table = tableOf([
  figure({ id: "F001", paragraph: 18 }),
  figure({ id: "F002", paragraph: 3, population: populations.trade, precision: "at_least" }),
  figure({ id: "F003", report: reports.liaoning, population: null }),
]);

test("has figures, sources, definitions and notes, each in its sheet", () => {
  expect(Object.keys(sheetsOf(table))).toEqual(["数据", "来源", "定义", "说明"]);
  expect(Object.keys(sheetsOf({ ...table, locale: "en" }))).toEqual([
    "Data",
    "Sources",
    "Definitions",
    "Notes",
  ]);
});

test("lists each report once, with its paragraphs in order", () => {
  expect(sheetsOf(table).来源?.slice(1)).toEqual([
    ["huanggu-2022-04-29", "皇姑区助推企业复工复产", "", "2022-04-29", "以报道日期为准", "", "3, 18", "2"],
    ["liaoning-2022-07-08", "党建引领助企纾困", "", "2022-07-08", "以报道日期为准", "", "", "1"],
  ]);
});

test("defines what is measured, who is counted, and the words that stand in the table", () => {
  expect(
    sheetsOf({ ...table, locale: "en" }).Definitions?.map(([kind, id, name]) => [kind, id, name]),
  ).toEqual([
    ["Kind", "Id", "Name"],
    ["Indicator", "reopening_rate", "Reopening rate"],
    ["Population", "industry-above-size", "Industrial enterprises above designated size"],
    ["Population", "trade-above-threshold", "Trade enterprises above threshold"],
    ["Unit", "percent", "%"],
    ["Precision", "exact", "exact"],
    ["Precision", "at_least", "at least"],
    ["As-of basis", "stated", "stated"],
    ["Basis", "stated", "reported"],
  ]);
});

test("carries what is to be said of the chart, its address, licence and version", () => {
  const notes = sheetsOf(table).说明;

  expect(notes).toEqual(
    expect.arrayContaining([
      ["图表", "复工率 · 规上工业企业"],
      ["副标题", "截至 2022-04-17，1 个地区"],
      ["注", "截至日期相差 7 天以上。"],
      ["单位", "%"],
      ["数据条数", "3"],
      ["读法", "空格表示报道没有说明，不是 0。"],
      ["数据版本", "2026.11.24"],
      ["图表地址", "https://board.example/#/?regions=210105"],
      ["许可", "CC BY 4.0"],
    ]),
  );
});

test("is the same bytes for the same input", () => {
  expect(xlsxOf(table)).toEqual(xlsxOf(table));
});

test("cuts a text that no cell of Excel holds, and says so", () => {
  const long = "😀".repeat(20_000);
  const sheets = sheetsOf({ ...table, notes: [long] });
  const [kept, said] = (sheets.说明 ?? []).filter(([name]) => name === "注").map(([, text]) => text);

  expect(kept).toMatch(/^(?:😀)+…$/u);
  expect(said).toBe("“说明”表 B4 的文字有 40000 个字符，超出 Excel 单元格的上限，已截短；CSV 文件中是全文。");
});
