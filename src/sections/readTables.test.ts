import { expect, test } from "vitest";
import { tableNames } from "#dataset/tables/tableDefinitions.ts";
import { areFiguresRead, areMeasuresRead } from "./readTables.ts";

test.each([
  [[], true, true],
  [["measures"], true, false],
  [["revisions"], true, true],
  [["figures"], false, true],
  [["populations"], false, true],
  [["reports"], false, false],
  [["regions", "measures"], false, false],
] as const)("without %s figures are read: %s, measures: %s", (unread, figures, measures) => {
  expect(areFiguresRead(new Set(unread))).toBe(figures);
  expect(areMeasuresRead(new Set(unread))).toBe(measures);
});

test("lets the charts be drawn without measures and changes, and without no other table of the package", () => {
  expect(tableNames.filter((name) => areFiguresRead(new Set([name])))).toEqual(["measures", "revisions"]);
});
