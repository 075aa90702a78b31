import { expect, test } from "vitest";
import { periodOf } from "./period.ts";

test.each([
  ["2022-04..2022-06", "2022-04", "2022-06"],
  ["2022-04-17..", "2022-04-17", null],
  ["..2022", null, "2022"],
  ["2022-04", "2022-04", "2022-04"],
  [" 2022 .. 2022-01 ", "2022", "2022-01"],
])("%j is a period", (text, from, to) => {
  expect(periodOf(text)).toEqual({ from, to });
});

test.each(["", "..", "2022-13", "2022-06..2022-05", "2022..2023..2024", "today", "2022-04..x", "__proto__"])(
  "%j is none",
  (text) => {
    expect(periodOf(text)).toBeNull();
  },
);
