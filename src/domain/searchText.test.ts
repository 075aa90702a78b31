import { expect, test } from "vitest";
import { holdsWords } from "./searchText.ts";

const texts = ["税务局", "Tax Bureau, Shenyang", "Hi-tech Zone"];

test.each(["税务", "tax", "SHEN YANG", "hitech", "bureau 税", "  tax  ", ""])("finds “%s”", (search) => {
  expect(holdsWords(texts, search)).toBe(true);
});

test.each(["税务 财政", "taxes", "shenyan tax zones"])("does not find “%s”", (search) => {
  expect(holdsWords(texts, search)).toBe(false);
});

test("finds no word across the end of one text and the beginning of the next", () => {
  expect(holdsWords(["ab", "cd"], "bc")).toBe(false);
});
