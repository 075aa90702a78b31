import { expect, test } from "vitest";
import { calledWord } from "./offeredWords.ts";

const precisions = ["exact", "at_least", "nearly", "about", "at_most"];
const bases = ["stated", "published", "inferred"];

test("reads the words by which the board calls precisions and bases of dates, in both languages", () => {
  const called = (cells: readonly string[], allowed: readonly string[]) =>
    cells.map((cell) => calledWord(cell, allowed));

  expect(called(["确切", "至少", "近", "约", "至多"], precisions)).toEqual(precisions);
  expect(called(["exact", "at least", "nearly", "about", "at most"], precisions)).toEqual(precisions);
  expect(called(["报道所述", "以报道日期为准", "据上下文推断"], bases)).toEqual(bases);
});

test("calls no word of another column by its name", () => {
  expect(calledWord("报道所述", precisions)).toBeNull();
  expect(calledWord("至少", bases)).toBeNull();
  expect(calledWord("约莫", precisions)).toBeNull();
});
