import { expect, test } from "vitest";
import type { Revision } from "#domain/revision.ts";
import { revisionGroups } from "./revisionGroups.ts";

const revision = (id: string, version: string, date: string): Revision => ({
  id,
  version,
  date,
  figureId: "F1",
  figure: null,
  change: "withdrawn",
  column: null,
  before: null,
  after: null,
  reason: { zh: "误录", en: "Entered by mistake" },
});

test("groups changes by version, newest first, and keeps the order of the file within one", () => {
  const groups = revisionGroups([
    revision("R1", "2026.11.22", "2026-11-22"),
    revision("R2", "2026.11.24", "2026-11-24"),
    revision("R3", "2026.11.24b", "2026-11-24"),
    revision("R4", "2026.11.22", "2026-11-22"),
  ]);

  expect(groups.map(({ version, revisions }) => [version, revisions.map(({ id }) => id)])).toEqual([
    ["2026.11.24b", ["R3"]],
    ["2026.11.24", ["R2"]],
    ["2026.11.22", ["R1", "R4"]],
  ]);
});

test("no change makes no group", () => {
  expect(revisionGroups([])).toEqual([]);
});
