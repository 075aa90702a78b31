import { expect, test } from "vitest";
import { numberFilter } from "./numberFilter.ts";

const numbers = [0, 5, 50, 50.5, 60, 1000, 61_040_000, 480_000_000];
const kept = (text: string) => numbers.filter(numberFilter(text) ?? (() => false));

test.each([
  [">=1000", [1000, 61_040_000, 480_000_000]],
  ["> 1,000", [61_040_000, 480_000_000]],
  ["≥1万", [61_040_000, 480_000_000]],
  ["＞＝１０００", [1000, 61_040_000, 480_000_000]],
  ["<50", [0, 5]],
  ["<= 50%", [0, 5, 50]],
  ["≤50", [0, 5, 50]],
  ["=50.5", [50.5]],
  ["6104万", [61_040_000]],
  ["4.8亿", [480_000_000]],
  ["6104万元..4.8亿元", [61_040_000, 480_000_000]],
  ["480 Million", [480_000_000]],
  ["0", [0]],
  ["50..60", [50, 50.5, 60]],
  ["50 ~ 60", [50, 50.5, 60]],
  ["1亿..", [480_000_000]],
  ["..5", [0, 5]],
  ["60..50", []],
])("%s asks for %j", (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test.each(["", ">=", "..", "~", "a", "1..2..3", ">1..2", "1e5", "-5", "元", "constructor", "1 x"])(
  "%j asks for nothing that could be told",
  (text) => {
    expect(numberFilter(text)).toBeNull();
  },
);
