import { expect, test } from "vitest";
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
