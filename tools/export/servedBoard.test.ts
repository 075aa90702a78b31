import { expect, test } from "vitest";
import { boardFile } from "./servedBoard.ts";

test.each([
  ["https://board.example/2022/", "index.html"],
  ["https://board.example/2022/data/figures.csv", "data/figures.csv"],
  ["https://board.example/2022/..%2f..%2fsecret", null],
  ["https://board.example/other/", null],
  ["https://example.org/2022/", null],
])("for %s the board hands out %s", (asked, file) => {
  expect(boardFile(new URL(asked), new URL("https://board.example/2022/"))).toBe(file);
});

test("a board may have a page with a name", () => {
  const board = new URL("https://board.example/board.html");

  expect(boardFile(board, board)).toBe("index.html");
});
