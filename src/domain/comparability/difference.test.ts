import fc from "fast-check";
import { expect, test } from "vitest";
import { precisions } from "#domain/precision.ts";
import { figure, indicators, regions } from "#mocks/sampleFigures.ts";
import { lowerBound, upperBound } from "./bounds.ts";
import { difference } from "./difference.ts";

const rate = (value: number, decimals = 0) => figure({ value, decimals });

test("takes one printed rate from another without binary fractions", () => {
  expect(difference(rate(74.28, 2), rate(66.84, 2))).toEqual({
    value: 7.44,
    decimals: 2,
    precision: "exact",
  });
  expect(difference(rate(66.84, 2), rate(74.28, 2))?.value).toBe(-7.44);
});

test("has as many decimals as the more exactly printed of the two", () => {
  expect(difference(rate(90), rate(74.28, 2))).toMatchObject({ value: 15.72, decimals: 2 });
});

test.each([
  ["at_least", "exact", "at_least"],
  ["exact", "at_least", "at_most"],
  ["at_most", "exact", "at_most"],
  ["exact", "at_most", "at_least"],
  ["at_least", "at_most", "at_least"],
  ["at_most", "at_least", "at_most"],
  ["about", "exact", "about"],
  ["exact", "nearly", "about"],
  ["nearly", "nearly", "about"],
] as const)("knows of %s less %s that the difference is %s", (own, base, expected) => {
  const found = difference({ ...rate(90), precision: own }, { ...rate(80), precision: base });

  expect(found).toEqual({ value: 10, decimals: 0, precision: expected });
});

test.each([
  ["at_least", "at_least"],
  ["at_most", "at_most"],
  ["at_least", "about"],
  ["about", "at_most"],
] as const)("knows nothing of %s less %s", (own, base) => {
  expect(difference({ ...rate(90), precision: own }, { ...rate(80), precision: base })).toBeNull();
});

test("takes nothing from a figure of another unit", () => {
  expect(difference(rate(90), figure({ indicator: indicators.disbursed, value: 5 }))).toBeNull();
});

test("never claims of two bounds what their true values may contradict", () => {
  const printed = fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    precision: fc.constantFrom(...precisions),
  });
  fc.assert(
    fc.property(
      printed,
      printed,
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: -200, max: 200 }),
      (a, b, x, y) => {
        const [one, base] = [figure({ ...a, region: regions.shenyang }), figure(b)];
        const areTrue =
          x >= lowerBound(one) && x <= upperBound(one) && y >= lowerBound(base) && y <= upperBound(base);
        const found = difference(one, base);
        fc.pre(areTrue && found !== null && found.precision !== "about");

        const low = found?.precision === "at_most" ? Number.NEGATIVE_INFINITY : (found?.value ?? 0);
        const high = found?.precision === "at_least" ? Number.POSITIVE_INFINITY : (found?.value ?? 0);
        expect(x - y >= low && x - y <= high).toBe(true);
      },
    ),
  );
});
