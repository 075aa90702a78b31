import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import { foundRegions } from "./regionSearch.ts";

const all = Object.values(regions);
const names = (search: string) => foundRegions(all, search)?.hits.map(({ name }) => name.en);

test.each([
  ["沈阳", ["Shenyang", "Shenyang High-tech Zone"]],
  ["shen yang", ["Shenyang", "Shenyang High-tech Zone"]],
  ["hi-tech", []],
  ["High tech", ["Shenyang High-tech Zone"]],
  ["2101", ["Shenyang", "Huanggu", "Shenyang High-tech Zone"]],
  ["210100-HITECH", ["Shenyang High-tech Zone"]],
  ["Atlantis", []],
])("finds by “%s”", (search, found) => {
  expect(names(search)).toEqual(found);
});

test("shows a hit with the way to it from above and what lies in it", () => {
  const shown = foundRegions(all, "210100")?.shown.map(({ name }) => name.en);

  expect(shown).toEqual(["China", "Liaoning", "Shenyang", "Huanggu", "Shenyang High-tech Zone"]);
});

test("takes spaces alone for no search", () => {
  expect(foundRegions(all, "  ")).toBeNull();
});
