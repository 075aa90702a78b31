import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOf, figure, reports } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import type { Figure } from "./figure.ts";
import type { Revision } from "./revision.ts";
import { datasetSeenOn, figuresSeenOn, firstReported } from "./seenOn.ts";

const published = (date: string, changes: Partial<Figure> = {}) =>
  figure({
    id: date,
    ...changes,
    report: { ...reports.huanggu, id: date, published: { date, basis: "published" } },
  });

test.each([
  ["2020-03-31", "2020-04-01", "seen"],
  ["2020-04-01", "2020-04-01", "seen"],
  ["2020-04-02", "2020-04-01", "later"],
  ["2020-03", "2020-04-01", "seen"],
  ["2020-04", "2020-04-01", "maybe"],
  ["2020-04", "2020-04-29", "maybe"],
  ["2020-04", "2020-04-30", "seen"],
  ["2020-05", "2020-04-30", "later"],
  ["2020", "2020-01-01", "maybe"],
  ["2020", "2020-12-31", "seen"],
  ["2020", "2019-12-31", "later"],
  ["2020-04-15", "2020-04", "seen"],
  ["2020-05-01", "2020-04", "later"],
  ["2020-06", "2020", "seen"],
])("of a report of %s a reader had on %s: %s", (date, on, sight) => {
  const only = published(date);

  expect(figuresSeenOn([only], on)).toEqual({
    figures: sight === "seen" ? [only] : [],
    maybe: sight === "maybe" ? 1 : 0,
  });
});

test("lets a figure stand until the report is out that replaces it", () => {
  const older = published("2020-03-30", { supersededBy: "2020-04-09" });
  const newer = published("2020-04-09", { replaces: "2020-03-30" });
  const standing = (on: string) =>
    figuresSeenOn([older, newer], on).figures.map(({ id, supersededBy }) => [id, supersededBy]);

  expect(standing("2020-04-08")).toEqual([["2020-03-30", null]]);
  expect(standing("2020-04-09")).toEqual([
    ["2020-03-30", "2020-04-09"],
    ["2020-04-09", null],
  ]);
});

test("counts each figure of a report that may have been out", () => {
  const figures = [published("2020-04"), published("2020-04", { id: "second" }), published("2020-03-01")];

  expect(figuresSeenOn(figures, "2020-04-10")).toMatchObject({ figures: [{ id: "2020-03-01" }], maybe: 2 });
});

const dates = fc.constantFrom("2019-12-31", "2020", "2020-02", "2020-02-29", "2020-03-01", "2020-03", "2021");

test("shows no less on a later day, keeps the order, and counts none twice", () => {
  fc.assert(
    fc.property(fc.array(dates), dates, dates, (given, one, other) => {
      const figures = given.map((date, index) => published(date, { id: String(index) }));
      const [early, late] = [one, other].map((date) => figuresSeenOn(figures, date));
      const all = figuresSeenOn(figures, "9999-12-31");
      const isSubset = (early?.figures.length ?? 0) <= (late?.figures.length ?? 0);
      const [less, more] = isSubset ? [early, late] : [late, early];

      expect(more?.figures).toEqual(expect.arrayContaining(less?.figures ?? []));
      expect(figures.filter((candidate) => more?.figures.includes(candidate))).toEqual(more?.figures);
      expect((more?.figures.length ?? 0) + (more?.maybe ?? 0)).toBeLessThanOrEqual(figures.length);
      expect(all).toEqual({ figures, maybe: 0 });
    }),
  );
});

const early = published("2020-03-30");
const late = published("2020-04-09");
const change = (id: string, figureId: string, of: Figure | null): Revision => ({
  id,
  version: "2",
  date: "2026-11-25",
  change: of ? "changed" : "withdrawn",
  figureId,
  figure: of,
  column: of && "value",
  before: of && "1",
  after: of && "2",
  reason: { zh: "录入有误", en: "Mistyped" },
});
const package2020 = {
  ...datasetOf([early, late]),
  reports: [early.report, late.report],
  measures: [measure({ id: "M1", report: early.report }), measure({ id: "M2", report: late.report })],
  revisions: [change("R1", early.id, early), change("R2", late.id, late), change("R3", "gone", null)],
};
const seenIn2020 = (day: string) => datasetSeenOn(package2020, day).dataset;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test("knows of no report and no measure before the day they were out", () => {
  expect(idsOf(seenIn2020("2020-04-08").reports)).toEqual(["2020-03-30"]);
  expect(idsOf(seenIn2020("2020-04-08").measures)).toEqual(["M1"]);
  expect(idsOf(seenIn2020("2020-04-09").reports)).toEqual(["2020-03-30", "2020-04-09"]);
  expect(idsOf(seenIn2020("2020-04-09").measures)).toEqual(["M1", "M2"]);
});

test("tells no change of a figure that is not yet reported, or of which no one knows when it was", () => {
  expect(idsOf(seenIn2020("2020-04-08").revisions)).toEqual(["R1"]);
  expect(idsOf(seenIn2020("2020-04-09").revisions)).toEqual(["R1", "R2"]);
});

test("the first report that was certainly out gives the first day, also of those seen on a day", () => {
  const { report } = published("2020-03");

  expect(firstReported([late.report, report, early.report])).toBe("2020-03-30");
  expect(firstReported([late.report, report])).toBe("2020-03-31");
  expect(firstReported([])).toBe("1000-01-01");
});
