import { expect, test } from "vitest";
import { batchOptions, isFaulty } from "./options.ts";

function read(line: string) {
  return batchOptions(line.split(" ").filter((word) => word !== ""));
}

test("without a word more than the folder, every chart becomes one wide light picture", () => {
  expect(read("--out pictures")).toEqual({
    out: "pictures",
    charts: null,
    regions: null,
    views: null,
    formats: ["png"],
    sizes: ["wide"],
    times: [1],
    locales: null,
    looks: ["light"],
    board: null,
    isBuilt: false,
  });
});

test("lists are read in their order, each word once", () => {
  const line =
    "--out a --format csv,png,csv --size square,1280x720 --times 4,1 --lang en,zh --appearance dark --charts x,y";

  expect(read(line)).toMatchObject({
    formats: ["csv", "png"],
    sizes: ["square", { width: 1280, height: 720 }],
    times: [4, 1],
    locales: ["en", "zh"],
    looks: ["dark"],
    charts: ["x", "y"],
  });
});

test("several addresses may stand behind one --view or behind several", () => {
  expect(read("--out a --view #/ /regions/210000 --view #/measures")).toMatchObject({
    views: ["#/", "/regions/210000", "#/measures"],
  });
});

test.each([
  ["https://board.example/2022", "https://board.example/2022/"],
  ["https://board.example/index.html#/data", "https://board.example/index.html"],
])("of %s the board is at %s", (given, board) => {
  const options = read(`--out a --board ${given}`);

  expect(!isFaulty(options) && options.board?.href).toBe(board);
});

test("all that is wrong is told at once, with what stands there and what should", () => {
  expect(read("--oot x --size wid,319x500 --format jpg --times 3 --board board.example --lang")).toEqual([
    expect.stringMatching(/^--oot is no option; there are --out, /),
    "--lang has nothing behind it; write zh or en",
    "--out is missing; write the folder that the files go into: --out pictures",
    '--format: "jpg" is none; write png, svg, xlsx or csv',
    expect.stringMatching(/^--size: "wid" is none; write wide, classic, .* 1280x720$/),
    expect.stringMatching(/^--size: "319x500" is none; .* from 320 to 8000/),
    '--times: "3" is none; write 1, 2 or 4',
    '--board: "board.example" is no address; write where readers find the board: https://board.example/',
  ]);
});

test("an option is not taken for what stands behind another one", () => {
  expect(read("--out --format png")).toContain("--out has nothing behind it; write a folder: --out pictures");
});
