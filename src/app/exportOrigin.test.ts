import { expect, test } from "vitest";
import { exportOrigin } from "./exportOrigin.ts";

const page = {
  origin: "https://board.example",
  pathname: "/2022/",
  hash: "#/?regions=210000*&figure=F036",
};

test("an export bears the view without the panel over it, and the address a reader can type", () => {
  expect(exportOrigin(page, null, "CC BY 4.0")).toEqual({
    traced: "#/?regions=210000*",
    printed: "board.example/2022/#/?regions=210000*",
    licence: "CC BY 4.0",
  });
});

test("another data package stands in the address", () => {
  expect(exportOrigin(page, "other.json", "").printed).toBe(
    "board.example/2022/?data=other.json#/?regions=210000*",
  );
});

test("where the board has no name that leads anywhere, only the view is printed", () => {
  expect(exportOrigin({ ...page, origin: "https://reopening-board.invalid" }, null, "").printed).toBe(
    "#/?regions=210000*",
  );
});

test.each(["null", "file://"])("of a board in a file (%s) no folder is printed", (origin) => {
  const file = { ...page, origin, pathname: "/stick/reopening-board.html" };

  expect(exportOrigin(file, null, "").printed).toBe("#/?regions=210000*");
});
