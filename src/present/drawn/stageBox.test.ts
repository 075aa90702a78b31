import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stageWithin } from "./stageBox.ts";

test.each([
  [1920, 1080, 1920, 1080],
  [1024, 768, 1024, 768],
  [3840, 2160, 3840, 2160],
  [1366, 768, 1365, 768],
  [2560, 1080, 1920, 1080],
  [1080, 1920, 1080, 810],
  [375, 667, 960, 720],
])("a window of %i by %i has a stage of %i by %i", (width, height, stageWidth, stageHeight) => {
  expect(stageWithin({ width, height })).toEqual({ width: stageWidth, height: stageHeight });
});

test("a stage is never wider than 16:9 nor narrower than 4:3, but for the rounding to pixels", () => {
  const side = fc.integer({ min: 1, max: 8000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const stage = stageWithin({ width, height });
      expect(stage.width).toBeLessThanOrEqual((stage.height * 16) / 9 + 2);
      expect(stage.width).toBeGreaterThanOrEqual((stage.height * 4) / 3 - 2);
    }),
  );
});
