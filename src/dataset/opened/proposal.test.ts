import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { rate, sampleTables } from "#dataset/samplePackage.ts";
import { gbkBytes } from "#mocks/edge/encoders.ts";
import { workbookBytes } from "#workbook/workbookBytes.ts";
import { bytesIn } from "./checkedRows.ts";
import { csvFile, sampleFiles, sampleProposal } from "./ownSample.ts";
import type { Proposal } from "./proposal.ts";

const header = "编号,地区,指标,统计范围,数值,分子,分母,精度,截至,截至日期依据,来源,原文写法";

async function faultsOfMade({ publication: { files } }: Proposal) {
  const { faults } = await checkedPackage((path) => bytesIn(files, path));
  return faults.map(({ kind, severity }) => [severity, kind]);
}

function told({ faults }: Proposal) {
  return faults.map(({ fault: { kind, severity, place } }) => [
    severity,
    kind,
    place.file,
    place.row,
    place.column,
  ]);
}

const names = { name_zh: "皇姑区", name_en: "Huanggu" };
const regions = sampleTables.regions.map((row) => (row.code === "210105" ? { ...row, ...names } : row));
const indicators = sampleTables.indicators.map((row) =>
  row.id === "reopening_rate" ? { ...row, name_zh: "复工率", name_en: "Reopening rate" } : row,
);
const named = { regions, indicators };

test("reads a GBK table under Chinese headings, with names for codes and no number yet, as a new figure", async () => {
  const row = ",皇姑区,复工率,industry,61.2%,,,exact,2022年4月20日,stated,spring,61.2%";
  const found = await sampleProposal(await sampleFiles(named), [
    csvFile("四月.csv", gbkBytes(`${header}\r\n${row}\r\n`) ?? ""),
  ]);

  expect(found.understood[0]).toMatchObject({ encoding: "GB18030", table: "figures", rows: 1 });
  expect(found.differences).toMatchObject([
    {
      table: "figures",
      added: [
        {
          key: "F002",
          cells: { region: "210105", indicator: "reopening_rate", value: "61.2", as_of: "2022-04-20" },
        },
      ],
      changed: [],
      gone: [],
    },
  ]);
  expect(told(found)).toEqual([
    ["warning", "cellMended", "四月.csv", 2, "region"],
    ["warning", "cellMended", "四月.csv", 2, "indicator"],
    ["warning", "cellMended", "四月.csv", 2, "value"],
    ["warning", "cellMended", "四月.csv", 2, "as_of"],
    ["warning", "keyGiven", "四月.csv", 2, "id"],
  ]);
  expect(found.publication).toMatchObject({ version: "2026.11.24", revisions: 1 });
  expect(await faultsOfMade(found)).toEqual([]);
});

test("changes the cells of a figure that is there and leaves all others of the table alone", async () => {
  const figures = [...sampleTables.figures, rate({ id: "F002", as_of: "2022-04-18", value: "40" })];
  const found = await sampleProposal(await sampleFiles({ figures }), [
    csvFile("figures.csv", "id,paragraph\r\nF002,7\r\n"),
  ]);

  expect(found.differences).toEqual([
    {
      table: "figures",
      added: [],
      gone: [],
      changed: [{ key: "F002", changes: [{ column: "paragraph", before: "", after: "7" }] }],
    },
  ]);
  expect(new TextDecoder().decode(found.publication.files.get("revisions.csv"))).toBe(
    "id,version,date,figure,column,before,after,reason_zh,reason_en,change\r\n" +
      "R001,2026.11.24,2026-11-24,F002,paragraph,,7,据报道补充。,Added from a report.,changed\r\n",
  );
  expect(await faultsOfMade(found)).toEqual([]);
});

test("leaves rows with errors out, tells each cell at its place, and keeps what is on show", async () => {
  const lines = [
    "id,region,value,as_of",
    "F001,210105,6l.2,2022-04-17",
    "F001,210105,50,2022-04-17",
    ",朝阳,1,2022-02-30",
  ];
  const found = await sampleProposal(await sampleFiles(named), [csvFile("a.csv", lines.join("\n"))]);

  expect(found.leftOut).toBe(3);
  expect(found.differences).toEqual([]);
  expect(told(found)).toEqual(
    expect.arrayContaining([
      ["error", "notNumber", "a.csv", 2, "value"],
      ["error", "duplicateKey", "a.csv", 3, "id"],
      ["error", "nameUnclear", "a.csv", 4, "region"],
      ["error", "notDate", "a.csv", 4, "as_of"],
    ]),
  );
});

test("names the figure beside which a row is at fault, and lets rows that lean on each other fall together", async () => {
  const lines = [
    "id,region,indicator,population,value,precision,as_of,as_of_basis,report,part_of,as_printed",
    "F010,210105,reopening_rate,industry,51,exact,2022-04-17,stated,spring,,51",
    "F011,210105,reopened_count,industry,5,exact,2022-04-17,stated,spring,F012,5",
    "F012,210105,reopened_count,industry,nine,exact,2022-04-18,stated,spring,,9",
  ];
  const found = await sampleProposal(await sampleFiles(), [csvFile("figures.csv", lines.join("\n"))]);
  const differs = found.faults.find(({ fault }) => fault.kind === "sameFigureDiffers");

  expect(differs).toMatchObject({
    beside: { key: "F001" },
    fault: { place: { file: "figures.csv", row: 2 } },
  });
  expect(found.leftOut).toBe(3);
  expect(found.differences).toEqual([]);
});

test("reads each sheet of a workbook as what its headings say, and names one that is of no table", async () => {
  const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
    name,
    widths: (rows[0] ?? []).map(() => 10),
    isWrapped: false,
    rows,
  });
  const bytes = workbookBytes([
    sheet("说明", ["怎样填写"], ["每行一条"]),
    sheet(
      "报道",
      ["标识", "标题", "英文标题", "发布日期", "发布日期依据"],
      ["may", "五月", "May", "2022-05-09", "stated"],
    ),
    sheet("填报", header.split(","), [
      "",
      "210105",
      "复工率",
      "industry",
      "70",
      "",
      "",
      "exact",
      "2022-05-08",
      "stated",
      "五月",
      "70%",
    ]),
  ]);
  const found = await sampleProposal(await sampleFiles(named), [csvFile("填报.xlsx", bytes)]);

  expect(found.unused).toEqual([{ file: "填报.xlsx", sheet: "说明", why: "noTable" }]);
  expect(found.differences).toMatchObject([
    { table: "reports", added: [{ key: "may" }] },
    { table: "figures", added: [{ key: "F002", cells: { report: "may" } }] },
  ]);
  expect(found.leftOut).toBe(0);
  expect(await faultsOfMade(found)).toEqual([]);
});

test("takes a percentage under an amount for what it says, not for its digits", async () => {
  const row = ",210105,loans_disbursed,,61.2%,,,exact,2022-04-20,stated,spring,61.2%";
  const found = await sampleProposal(await sampleFiles(), [csvFile("a.csv", `${header}\n${row}\n`)]);

  expect(told(found)).toContainEqual(["error", "unitDiffers", "a.csv", 2, "value"]);
  expect(found.differences).toEqual([]);
});

test("takes what a spreadsheet wrote otherwise for unchanged", async () => {
  const figures = [rate({ id: "F001", value: "50.0", as_of: "2022-04" })];
  const found = await sampleProposal(await sampleFiles({ figures }), [
    csvFile("figures.csv", "id,value,as_of,as_printed\nF001,50,2022/4/1,如文\n"),
  ]);

  expect(found.differences).toEqual([]);
  expect(found.understood[0]?.sameCells).toBe(2);
  expect(told(found)).toEqual([]);
});

test.each([
  ["title rows above", "复工情况\n\n编号,地区,数值\nF001,210105,1\n", "headerBelow"],
  ["a column twice", "编号,地区,数值,数据\nF001,210105,1,2\n", "duplicateColumn"],
  ["bytes of nothing", "\u0000\u0001\u0002", "encodingUnknown"],
])("refuses a file with %s and says why", async (_, text, kind) => {
  const found = await sampleProposal(await sampleFiles(), [csvFile("a.csv", text)]);

  expect(found.unused).toMatchObject([{ file: "a.csv", why: { kind } }]);
  expect(found.differences).toEqual([]);
});
