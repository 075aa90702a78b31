import { expect, test } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { withSuperseded } from "#domain/supersession.ts";
import { zh } from "#i18n/zh.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { changesSince } from "./changesSince.ts";
import { slideAddress, slideContent } from "./slideContent.ts";
import { snapshotOf } from "./snapshot.ts";

const dataset = await realDataset();
const style = cardStyle("light", { locale: "zh", wording: zh });
const refunds = { address: "#/?regions=210000*", chart: "refund-total" };
const loans = { address: "#/regions/211200", chart: "loan-volume" };

function shown(view: typeof refunds, data: Dataset) {
  const content = slideContent(view, data);
  if (content.status === "lost") throw new Error(content.lost);
  return content.contentIn(style);
}

/** What changed on a slide of the real data when the data became this. */
function changes(view: typeof refunds, later: Dataset) {
  const then = snapshotOf(shown(view, dataset));
  return changesSince(then, shown(view, later), later).map((change) => {
    if (change.kind === "counted") return [change.kind, change.id, change.before, change.after];
    const id = "figure" in change ? change.figure.id : change.before.id;
    return [change.kind, id, ...("before" in change ? [change.before.id, change.before.value] : [])];
  });
}

function withFigures(change: (figures: readonly Figure[]) => readonly Figure[]): Dataset {
  return { ...dataset, version: "next", figures: withSuperseded(change(dataset.figures)) };
}

const changed = (id: string, by: Partial<Figure>) => (figures: readonly Figure[]) =>
  figures.map((figure) => (figure.id === id ? { ...figure, ...by } : figure));

test("remembers the figures that are drawn, that stand in labels and that the sentence names", () => {
  const ids = snapshotOf(shown(loans, dataset)).figures.map(({ id }) => id);

  expect(ids).toEqual(["F034", "F035", "F036", "F037"]);
});

test("tells of nothing where only the version is another", () => {
  expect(changes(refunds, { ...dataset, version: "next" })).toEqual([]);
});

test("tells of a value, a precision and a date that are others now", () => {
  expect(changes(loans, withFigures(changed("F036", { value: 5e8 })))).toEqual([
    ["changed", "F036", "F036", 4.8e8],
  ]);
  expect(changes(loans, withFigures(changed("F037", { precision: "at_least" })))).toEqual([
    ["changed", "F037", "F037", 26],
  ]);
  const asOf = { date: "2020-03-05", basis: "stated" as const };
  expect(changes(loans, withFigures(changed("F037", { asOf })))).toHaveLength(1);
});

test("tells of a figure that is gone, and of one that came", () => {
  const without = withFigures((figures) => figures.filter(({ id }) => id !== "F006" && id !== "F007"));
  const then = snapshotOf(shown(refunds, without));

  expect(changes(refunds, without)).toEqual([
    ["gone", "F006", "F006", 61_040_000],
    ["gone", "F007", "F007", 372],
  ]);
  expect(changesSince(then, shown(refunds, dataset), dataset).map(({ kind }) => kind)).toEqual([
    "added",
    "added",
  ]);
});

test("tells once of a figure that a later report corrects", () => {
  const later = withFigures((figures) => {
    const old = figures.find(({ id }) => id === "F006");
    return old ? [...figures, { ...old, id: "F900", value: 7e7, replaces: "F006" }] : figures;
  });

  expect(changes(refunds, later)).toEqual([["superseded", "F900", "F006", 61_040_000]]);
});

test("tells of a figure that the slide passes over for a newer one", () => {
  const later = withFigures((figures) => {
    const old = figures.find(({ id }) => id === "F006");
    const asOf = { date: "2022-05-30", basis: "stated" as const };
    return old ? [...figures, { ...old, id: "F900", value: 7e7, asOf }] : figures;
  });

  expect(changes(refunds, later)).toContainEqual(["hidden", "F006", "F006", 61_040_000]);
  expect(changes(refunds, later)).toContainEqual(["added", "F900"]);
});

test("tells of a department that answers for more or for none", () => {
  const view = { address: "#/measures", chart: "measures-by-department" };
  const bureau = "430100-hitech/税务局";
  const measures = dataset.measures.filter(
    ({ departments }) => !departments.some(({ zh: name }) => name === "税务局"),
  );

  expect(changes(view, { ...dataset, measures })).toContainEqual(["counted", bureau, 2, null]);
});

test("finds what a view shows on the day that it names", () => {
  const early = slideContent(
    { address: "#/?regions=210105&seen=2020-04-01", chart: "refund-total" },
    dataset,
  );

  expect(early.status === "found" && early.contentIn(style).marks).toBe(0);
});

test.each([
  ["#/nowhere", "refund-total", "page"],
  ["#/", "no-chart", "chart"],
  ["#/regions/000000", "refund-total", "chart"],
  ["javascript:alert(1)", "refund-total", "page"],
])("says what it does not find of %s %s", (address, chart, lost) => {
  expect(slideContent({ address, chart }, dataset)).toEqual({ status: "lost", lost });
});

test("keeps of an address what a slide shows of it", () => {
  expect(slideAddress("#/?regions=210000*&lang=en&appearance=dark&figure=F006&open=jobs")).toBe(
    "#/?regions=210000*",
  );
  expect(slideAddress("#/nowhere")).toBeNull();
  expect(slideAddress("https://elsewhere.example/")).toBeNull();
});
