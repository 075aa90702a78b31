import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { bytesIn } from "#dataset/opened/checkedRows.ts";
import { csvFile, sampleFiles, sampleProposal } from "#dataset/opened/ownSample.ts";
import { csvText, loan } from "#dataset/samplePackage.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { tableOfBytes } from "#dataset/tables/tableOfBytes.ts";

const columns = [...Object.keys(tableDefinitions.figures), "单位"];

async function read(value: string, unit: string, heading = "单位") {
  const text = csvText([{ ...loan({ id: "F001", value, as_printed: "6104" }), 单位: unit }], columns);
  const bytes = new TextEncoder().encode(text.replace("单位", heading));
  const { lines, faults } = await tableOfBytes(bytes, { name: "figures", file: "figures.csv", rowCount: 1 });
  return [lines[0]?.cells.value?.value, ...faults.map(({ kind, severity }) => `${severity} ${kind}`)];
}

test.each([
  ["6104", "万元", 61_040_000],
  ["6,104", "万元", 61_040_000],
  ["6104.5", "万元", 61_045_000],
  ["0.61", "亿元", 61_000_000],
  ["61040000", "元", 61_040_000],
  ["6104万元", "万元", 61_040_000],
])("reads %s beside the unit %s as %d, and says so", async (value, unit, meant) => {
  expect(await read(value, unit)).toEqual([meant, "warning cellMended"]);
});

test("reads a value whose unit is not given as it stands", async () => {
  expect(await read("61040000", "")).toEqual([61_040_000]);
  expect(await read("61040000", "万元", "备注")).toEqual([61_040_000, "warning unknownColumn"]);
});

test.each(["沈阳市工信局", "万美元", "百万吨"])("keeps out a value beside %s", async (unit) => {
  expect(await read("6104", unit)).toEqual([undefined, "error notNumber"]);
});

test("reads the same in a table of the reader's own", async () => {
  const files = await sampleFiles({});
  const own = csvFile(
    "figures.csv",
    "地区,指标,数值,单位,精度,截至,截至日期依据,来源,段落,原文写法\r\n210105,loans_disbursed,6104,万元,exact,2022-04-17,stated,spring,9,6104\r\n",
  );
  const { differences, faults } = await sampleProposal(files, [own]);

  expect(differences.flatMap(({ added }) => added.map(({ cells }) => cells.value))).toEqual(["61040000"]);
  expect(faults.map(({ fault }) => [fault.kind, fault.found])).toContainEqual(["cellMended", "6104万元"]);
});

test("publishes values with their units counted in once, whatever is changed", async () => {
  const rows = [
    { ...loan({ id: "F001", value: "6104", as_printed: "6104万元", paragraph: "1" }), 单位: "万元" },
    { ...loan({ id: "F002", value: "7104", as_printed: "7104万元", paragraph: "2" }), 单位: "万元" },
    { ...loan({ id: "F003", value: "8104", as_printed: "8104万元", paragraph: "3" }), 单位: "沈阳市" },
  ];
  const files = new Map(await sampleFiles({ figures: rows }));
  files.set("figures.csv", new TextEncoder().encode(csvText(rows, columns)));
  const own = csvFile("figures.csv", "id,value,单位,as_printed\nF002,9104,万元,9104万元\n");
  const { publication } = await sampleProposal(files, [own]);
  const { dataset } = await checkedPackage((path) => bytesIn(publication.files, path));
  const text = new TextDecoder().decode(publication.files.get("figures.csv"));

  expect(dataset?.figures.map(({ id, value }) => [id, value])).toEqual([
    ["F001", 61_040_000],
    ["F002", 91_040_000],
  ]);
  expect(text).toContain("8104,");
  expect(text).toContain("沈阳市");
});
