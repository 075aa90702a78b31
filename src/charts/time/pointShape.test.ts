import { expect, test } from "vitest";
import { pointShapes, shapePath } from "./pointShape.ts";

const drawn = (size: number) => pointShapes.map((shape) => shapePath(shape, { x: 100, y: 50, size }));

test("draws six shapes that differ, each closed", () => {
  expect(new Set(drawn(6)).size).toBe(6);
  expect(drawn(6).every((outline) => /^M[-\d. aL]+ Z$/.test(outline))).toBe(true);
});

test("keeps every corner near the point that it stands for", () => {
  for (const outline of drawn(6).slice(1)) {
    const corners = [...outline.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) =>
      Math.hypot(Number(x) - 100, Number(y) - 50),
    );

    expect(corners.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...corners)).toBeLessThan(6 * 1.3);
  }
});
