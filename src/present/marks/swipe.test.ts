import { expect, test } from "vitest";
import { swipeStep } from "./swipe.ts";

test.each([
  [-120, 0, 1],
  [120, 30, -1],
  [-30, 0, null],
  [0, 0, null],
  [-120, 110, null],
  [10, -300, null],
])("a finger that goes %i across and %i down means %j", (x, y, step) => {
  expect(swipeStep({ x: 500, y: 500 }, { x: 500 + x, y: 500 + y })).toBe(step);
});
