import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tableDefinitions, tableNames } from "./tableDefinitions.ts";

test.each(tableNames)("the last column of %s is always filled, so that Excel cuts no row short", (name) => {
  const columns = Object.values(tableDefinitions[name]);

  expect(columns[columns.length - 1]?.isRequired).toBe(true);
});

test.each(tableNames)("%s.csv has its columns in the order of the definition", (name) => {
  const [header] = readFileSync(`public/data/${name}.csv`, "utf8").replace("\uFEFF", "").split("\r\n");

  expect(header?.split(",")).toEqual(Object.keys(tableDefinitions[name]));
});
