import { expect, test } from "vitest";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
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

test.each([
  ["6104万元", "61040000", "write 61040000, or mend as_printed", "应写 61040000，或改正 as_printed"],
  ["354.7", null, "check it in the report, or mend as_printed", "请对照报道核对此数，或改正 as_printed"],
])("says of a value that does not fit %s how to mend it", (printed, write, en, zh) => {
  const spot = { file: "figures.csv", row: 12, column: "value", found: "6104" };
  const fault = warningAt(spot, "valueNotPrinted", { printed, write });

  expect(faultSentenceEn(fault)).toBe(`figures.csv:12 value: "6104" is not what "${printed}" says; ${en}`);
  expect(faultSentenceZh(fault)).toBe(
    `figures.csv 第 12 行 value 列：“6104”与报道所印“${printed}”不符；${zh}`,
  );
});

test("cuts what stands there to 40 characters, never through one", () => {
  const fault = errorAt({ file: "a.csv", found: "𠮷".repeat(50) }, "notNumber", {});

  expect(fault.found).toBe(`${"𠮷".repeat(40)}…`);
});
