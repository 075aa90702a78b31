import { expect, test } from "vitest";
import { datasetOf, figure, reports } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { packageNotes } from "./packageNotes.ts";

const sound = figure({ paragraph: 4 });

function counted(...figures: Figure[]) {
  const notes = packageNotes(datasetOf(figures));
  return notes.flatMap((note) => (note.of === "figures" ? [[note.kind, note.count]] : []));
}

test("a figure of which everything is known is worth no note", () => {
  expect(counted(sound)).toEqual([]);
});

test.each([
  ["noPopulation", { population: null }],
  ["noParagraph", { paragraph: null }],
  ["datePublished", { asOf: { date: "2022-04-17", basis: "published" } }],
  ["dateInferred", { asOf: { date: "2022-04-17", basis: "inferred" } }],
  ["dateCoarse", { asOf: { date: "2022-04", basis: "stated" } }],
  ["dateCoarse", { asOf: { date: "2022", basis: "stated" } }],
  ["derived", { basis: "derived" }],
] as const)("counts figures of which it has to say: %s", (kind, changes) => {
  const figure = { ...sound, ...changes };

  expect(counted(sound, figure, figure)).toEqual([[kind, 2]]);
});

test("names the reports that say neither who published them nor where", () => {
  const publisher = { zh: "皇姑区人民政府", en: "Huanggu District" };
  const known = { ...reports.huanggu, publisher, address: "https://example.org/" };
  const notes = packageNotes({ figures: [], reports: [known, reports.tieling] });

  expect(notes).toEqual([
    { of: "reports", kind: "noPublisher", reports: [reports.tieling] },
    { of: "reports", kind: "noAddress", reports: [reports.tieling] },
  ]);
});
