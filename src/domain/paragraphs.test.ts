import fc from "fast-check";
import { expect, test } from "vitest";
import { figure } from "#mocks/sampleFigures.ts";
import { byParagraph, firstParagraphs } from "./paragraphs.ts";

const at = (paragraph: number | null, id: string) => figure({ paragraph, id });

test("puts paragraphs in the order of the text and those not recorded last", () => {
  const groups = byParagraph([at(null, "F1"), at(18, "F2"), at(9, "F3"), at(18, "F4"), at(null, "F5")]);

  expect(groups.map(({ number, entries }) => [number, entries.map(({ id }) => id).join()])).toEqual([
    [9, "F3"],
    [18, "F2,F4"],
    [null, "F1,F5"],
  ]);
});

test("has no paragraph where there is nothing", () => {
  expect(byParagraph([])).toEqual([]);
});

const paragraph = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null });

test("keeps every entry exactly once, whatever the paragraphs", () => {
  fc.assert(
    fc.property(fc.array(paragraph), (numbers) => {
      const figures = numbers.map((number, index) => at(number, `F${index}`));
      const ids = byParagraph(figures).flatMap(({ entries }) => entries.map(({ id }) => id));

      expect(ids.sort()).toEqual(figures.map(({ id }) => id).sort());
    }),
  );
});

const paragraphs = [1, 2, 3, 4].map((number) => ({ number, entries: ["a", "b"] }));

test.each([
  [1, null, 1],
  [2, null, 1],
  [3, null, 2],
  [8, null, 4],
  [99, null, 4],
  [1, 3, 3],
  [1, 7, 1],
])("shows whole paragraphs for %i rows and up to the named one, %s", (most, named, shown) => {
  expect(firstParagraphs(paragraphs, most, named)).toHaveLength(shown);
});
