import { expect, test } from "vitest";
import { datasetOf } from "#mocks/sampleFigures.ts";
import { changedView } from "./changedView.ts";
import { readView, type View, writeView } from "./view.ts";

const dataset = datasetOf([]);
const { view } = readView(
  new URLSearchParams("regions=210105,210100&compare=reopening-rate:F160!,loan-volume:rank!"),
  dataset,
);
const compareIn = (choices: Partial<View>) => writeView(changedView(view, choices), dataset).get("compare");

test.each<Partial<View>>([
  { regions: new Set(["210105"]) },
  { regions: new Set(["210105", "210200"]) },
  { regions: null },
  { from: "2020-03" },
  { to: "2022-06" },
  { population: "planned-projects" },
  { seen: "2020-04-01" },
])("what was confirmed is not confirmed any more with %j", (choices) => {
  expect(compareIn(choices)).toBe("reopening-rate:F160,loan-volume:rank");
});

test.each<Partial<View>>([
  { regions: new Set(["210100", "210105"]) },
  { locale: "en" },
  { scale: "log" },
  { figure: "F036" },
])("what was confirmed stays so with %j, which changes no figure on show", (choices) => {
  expect(compareIn(choices)).toBe("reopening-rate:F160!,loan-volume:rank!");
});
