import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { checkedPackage } from "./checkedPackage.ts";

const FOLDER = "public/data";

/** What becomes of the text of a file, without its byte order mark. */
type Damage = (text: string) => string | Uint8Array;

/** One cell, in the row of the key, says something else. */
function cell(key: string, column: string, value: string): Damage {
  return rewritten((rows) => {
    const [header = []] = rows;
    const row = rows.find(([first]) => first === key);
    if (!row) throw new Error(`no row ${key}`);
    row[header.indexOf(column)] = value;
  });
}

/** The row of the key again at the end of the table, with other cells. */
function secondRow(key: string, cells: Readonly<Record<string, string>>): Damage {
  return rewritten((rows) => {
    const [header = []] = rows;
    const row = rows.find(([first]) => first === key) ?? [];
    rows.push(header.map((column, index) => cells[column] ?? row[index] ?? ""));
  });
}

function rewritten(change: (rows: string[][]) => void): Damage {
  return (text) => {
    const rows = Papa.parse<string[]>(text.trimEnd()).data;
    change(rows);
    return `${Papa.unparse(rows)}\r\n`;
  };
}

function header(change: (line: string) => string): Damage {
  return (text) => text.replace(/^[^\r\n]*/, change);
}

function replaced(part: string | RegExp, by: string): Damage {
  return (text) => {
    const damaged = text.replace(part, by);
    if (damaged === text) throw new Error(`nothing to replace: ${part}`);
    return damaged;
  };
}

const json = "datapackage.json";
const figures = "figures.csv";

/** Where the row of a key stands: its number, or "last" for a row added at the end. */
type Row = string | "last" | number | undefined;

const damages: readonly (readonly [string, string, Damage, string, Row, (string | undefined)?])[] = [
  ["a letter in a number", figures, cell("F006", "value", "6l04"), "notNumber", "F006", "value"],
  ["a thousands comma in quotes", figures, cell("F006", "value", "61,040,000"), "notNumber", "F006", "value"],
  [
    "thousands commas without quotes",
    figures,
    replaced(/(?<=F006,[^\r\n]*)61040000/, "61,040,000"),
    "cellCount",
    "F006",
  ],
  ["full-width digits", figures, cell("F007", "value", "３７２"), "notNumber", "F007", "value"],
  ["a unit in the cell", figures, cell("F006", "value", "6104万元"), "notNumber", "F006", "value"],
  ["money beyond 2^53", figures, cell("F006", "value", "9007199254740993"), "outOfRange", "F006", "value"],
  ["a fraction of a yuan", figures, cell("F006", "value", "61040000.5"), "notInteger", "F006", "value"],
  ["an emptied amount", figures, cell("F006", "value", ""), "missingCell", "F006", "value"],
  ["an emptied rate", figures, cell("F003", "denominator", ""), "rateNeedsValue", "F003", "value"],
  ["a rate above 100", figures, cell("F002", "value", "250"), "outOfRange", "F002", "value"],
  [
    "a numerator above its denominator",
    figures,
    cell("F001", "numerator", "31"),
    "numeratorAboveDenominator",
    "F001",
    "numerator",
  ],
  ["a denominator of zero", figures, cell("F001", "denominator", "0"), "outOfRange", "F001", "denominator"],
  [
    "a rate beside its counts",
    figures,
    cell("F002", "value", "51.0"),
    "rateContradictsCounts",
    "F002",
    "value",
  ],
  [
    "counts beside an amount",
    figures,
    cell("F006", "numerator", "3"),
    "countsOnlyForRates",
    "F006",
    "numerator",
  ],
  [
    "a rate without its population",
    figures,
    cell("F001", "population", ""),
    "rateNeedsPopulation",
    "F001",
    "population",
  ],
  ["a date that Excel rewrote", figures, cell("F001", "as_of", "2022/4/17"), "notDate", "F001", "as_of"],
  ["a day that no calendar has", figures, cell("F001", "as_of", "2022-02-30"), "notDate", "F001", "as_of"],
  [
    "a date after the report",
    figures,
    cell("F001", "as_of", "2023-04-17"),
    "asOfAfterReport",
    "F001",
    "as_of",
  ],
  ["an unknown region", figures, cell("F001", "region", "999999"), "unknownReference", "F001", "region"],
  [
    "a region that Excel made a number of",
    figures,
    cell("F001", "region", "2.1E+05"),
    "notKey",
    "F001",
    "region",
  ],
  ["an unknown report", figures, cell("F001", "report", "nowhere"), "unknownReference", "F001", "report"],
  [
    "an unknown word for precision",
    figures,
    cell("F001", "precision", "over"),
    "notOneOf",
    "F001",
    "precision",
  ],
  ["an emptied precision", figures, cell("F001", "precision", ""), "missingCell", "F001", "precision"],
  ["a number taken twice", figures, secondRow("F001", {}), "duplicateKey", "last", "id"],
  [
    "the same figure with another value",
    figures,
    secondRow("F006", { id: "F9999", value: "1" }),
    "sameFigureDiffers",
    "F006",
    "value",
  ],
  ["a part above its total", figures, cell("F042", "value", "999999"), "partAboveTotal", "F042", "value"],
  [
    "a renamed column",
    figures,
    header((line) => line.replace(",value,", ",values,")),
    "missingColumn",
    1,
    "value",
  ],
  ["a column twice", figures, header((line) => `${line},value`), "duplicateColumn", 1, "value"],
  ["semicolons", figures, (text) => text.replaceAll(",", ";"), "wrongDelimiter", 1],
  ["an open quote", figures, replaced("F004,", '"F004,'), "unclosedQuote", "F004"],
  ["the second half missing", figures, (text) => text.slice(0, text.length / 2), "cutOff", undefined],
  ["UTF-16", figures, (text) => Buffer.from(`\ufeff${text}`, "utf16le"), "notUtf8", undefined],
  [
    "an XLSX file under this name",
    figures,
    () => Uint8Array.from([0x50, 0x4b, 3, 4, 20]),
    "notText",
    undefined,
  ],
  ["a login page under this name", figures, () => "<!doctype html><title>登录</title>", "webPage", undefined],
  ["nothing in it", figures, () => "", "emptyFile", undefined],
  [
    "a region in itself",
    "regions.csv",
    cell("210000", "parent", "210100"),
    "parentCycle",
    "210000",
    "parent",
  ],
  [
    "a province in a county",
    "regions.csv",
    cell("220000", "parent", "210105"),
    "parentLevel",
    "220000",
    "level",
  ],
  [
    "an amount in percent",
    "indicators.csv",
    cell("loans_disbursed", "unit", "percent"),
    "notOneOf",
    "loans_disbursed",
    "kind",
  ],
  [
    "a script for an address",
    "reports.csv",
    cell("huanggu-2022-04-29", "address", "javascript:alert(1)"),
    "notAddress",
    "huanggu-2022-04-29",
    "address",
  ],
  [
    "a list in one language",
    "measures.csv",
    cell("M01", "departments_zh", "税务局"),
    "listsDiffer",
    "M01",
    "departments_en",
  ],
  [
    "a time limit in words",
    "measures.csv",
    cell("M01", "time_limit", "3 days"),
    "notDuration",
    "M01",
    "time_limit",
  ],
  [
    "a path out of the folder",
    json,
    replaced('"figures.csv"', '"../figures.csv"'),
    "pathOutside",
    undefined,
    "resources[4].path",
  ],
  [
    "a path to another server",
    json,
    replaced('"figures.csv"', '"//example.org/figures.csv"'),
    "pathOutside",
    undefined,
    "resources[4].path",
  ],
  [
    "no row count",
    json,
    replaced(/"rowCount": \d+,/, ""),
    "descriptorInvalid",
    undefined,
    "resources[0].rowCount",
  ],
  [
    "a field that no table has",
    json,
    replaced('"name": "as_printed"', '"name": "printed"'),
    "descriptorInvalid",
    undefined,
    "resources[4].schema.fields",
  ],
  [
    "a table less",
    json,
    replaced('"name": "measures"', '"name": "policies"'),
    "descriptorInvalid",
    undefined,
    "resources",
  ],
  ["half a descriptor", json, (text) => text.slice(0, 500), "descriptorInvalid", undefined],
];

function rowNumber(row: Row, text: string): number | undefined {
  if (typeof row !== "string") return row;
  const rows = Papa.parse<string[]>(text.trimEnd()).data;
  return row === "last" ? rows.length + 1 : rows.findIndex(([first]) => first === row) + 1;
}

test.each(damages)("finds %s in %s", async (_, file, damage, kind, row, column) => {
  const text = (await readFile(join(FOLDER, file), "utf8")).replace(/^\ufeff/, "");
  const damaged = damage(text);
  const { faults } = await checkedPackage(async (path) =>
    path === file ? Buffer.from(damaged) : readFile(join(FOLDER, path)),
  );

  const rowFound = rowNumber(row, text);
  const expected = { file, ...(rowFound !== undefined && { row: rowFound }), ...(column && { column }) };
  expect(faults.map((fault) => ({ kind: fault.kind, place: fault.place }))).toContainEqual({
    kind,
    place: expected,
  });
});
