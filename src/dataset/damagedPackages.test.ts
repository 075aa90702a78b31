import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cell, type Damage, damagedFaults, header, type Row, replaced } from "./damage.ts";

const json = "datapackage.json";
const figures = "figures.csv";

const realFile = (path: string) => readFile(`public/data/${path}`);

const damages: readonly (readonly [string, string, Damage, string, Row, string?])[] = [
  [
    "a renamed column",
    figures,
    header((line) => line.replace(",value,", ",values,")),
    "missingColumn",
    1,
    "value",
  ],
  ["a column twice", figures, header((line) => `${line},value`), "duplicateColumn", 1, "value"],
  ["semicolons", figures, (text) => text.replaceAll(",", ";"), "otherDelimiter", 1],
  ["an open quote", figures, replaced("F004,", '"F004,'), "unclosedQuote", "F004"],
  ["the second half missing", figures, (text) => text.slice(0, text.length / 2), "cutShort", undefined],
  ["UTF-16", figures, (text) => Buffer.from(`\ufeff${text}`, "utf16le"), "otherEncoding", undefined],
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
    "a change without its figure",
    "revisions.csv",
    (text) => `${text}R999,2026.11.24,2026-11-24,F9999,,,,因,Reason,added\r\n`,
    "unknownReference",
    "last",
    "figure",
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

test.each(
  damages.map(([name, file, damage, kind, row, column]) => ({ name, file, damage, kind, row, column })),
)("finds $name in $file", async ({ file, damage, kind, row, column }) => {
  const { faults, placeOf } = await damagedFaults(realFile, file, damage);

  expect(faults).toContainEqual({ kind, place: placeOf(row, column) });
});
