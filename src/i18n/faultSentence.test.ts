import { expect, test } from "vitest";
import { errorAt, type Fault } from "#domain/fault.ts";
import { faultSentenceEn } from "./faultSentenceEn.ts";
import { faultSentenceZh } from "./faultSentenceZh.ts";

const letterInNumber = errorAt(
  { file: "figures.csv", row: 12, column: "value", found: "6l04" },
  "notNumber",
  {},
);

test("says file, row, column, what stands there and how to write it", () => {
  expect(faultSentenceZh(letterInNumber)).toBe(
    "figures.csv 第 12 行 value 列：“6l04”不是数字；只写数字，如 61040000",
  );
  expect(faultSentenceEn(letterInNumber)).toBe(
    'figures.csv:12 value: "6l04" is not a number; write digits only, such as 61040000',
  );
});

test.each<[Fault, string, string]>([
  [
    errorAt({ file: "datapackage.json", column: "resources[2].path", found: "../x" }, "pathOutside", {}),
    "datapackage.json resources[2].path：",
    "datapackage.json resources[2].path: ",
  ],
  [errorAt({ file: "reports.csv" }, "emptyFile", {}), "reports.csv：文件是空的", "reports.csv: is empty"],
  [
    errorAt({ file: "a.csv", row: 1, found: "id;a" }, "wrongDelimiter", { delimiter: ";" }),
    "a.csv 第 1 行：各列用“;”分隔",
    'a.csv:1: columns are parted by ";"',
  ],
])("names a place that is not a cell", (fault, zh, en) => {
  expect(faultSentenceZh(fault).slice(0, zh.length)).toBe(zh);
  expect(faultSentenceEn(fault).slice(0, en.length)).toBe(en);
});

test("cuts what stands there to 40 characters, never through one", () => {
  const fault = errorAt({ file: "a.csv", found: "𠮷".repeat(50) }, "notNumber", {});

  expect(fault.found).toBe(`${"𠮷".repeat(40)}…`);
});
