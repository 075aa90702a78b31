import { expect, test } from "vitest";
import { errorAt } from "#domain/fault.ts";
import { meantWord } from "./mendedWord.ts";

const precisions = ["exact", "at_least", "nearly", "about", "at_most"];
const bases = ["stated", "published", "inferred"];

function meant(cell: string, allowed: readonly string[]): string | null {
  return meantWord(cell, errorAt({ file: "figures.csv" }, "notOneOf", { allowed }));
}

test("reads the words by which the board calls precisions and bases of dates", () => {
  expect(["确切", "至少", "近", "约", "至多"].map((cell) => meant(cell, precisions))).toEqual(precisions);
  expect(["报道所述", "以报道日期为准", "据上下文推断"].map((cell) => meant(cell, bases))).toEqual(bases);
});

test("reads no word that is of another column, or means two", () => {
  expect(meant("报道所述", precisions)).toBeNull();
  expect(meant("至少", bases)).toBeNull();
  expect(meant("左右不足", precisions)).toBeNull();
});
