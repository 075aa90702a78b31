import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOf } from "./shareOf.ts";

test.each([
  [30, 30, "100.0"],
  [0, 30, "0.0"],
  [78, 140, "55.7"],
  [999, 1_000, "99.9"],
  [2_999, 3_000, "99.97"],
  [9_999_999, 10_000_000, "99.99999"],
  [1, 5_000, "0.02"],
  [1, 2_000, "0.1"],
  [1, 10_000_000, "0.00001"],
])("reads %d of %d as %s", (numerator, denominator, text) => {
  const { value, decimals } = shareOf(numerator, denominator);

  expect(value.toFixed(decimals)).toBe(text);
});

test("reads as 100 only where all have reopened and as 0 only where none has, with one decimal where that tells it", () => {
  const counts = fc.integer({ min: 1, max: 100_000_000 }).chain((denominator) =>
    fc.tuple(
      fc.oneof(
        fc.nat(denominator),
        fc.nat(Math.min(denominator, 50)),
        fc.nat(Math.min(denominator, 50)).map((less) => denominator - less),
      ),
      fc.constant(denominator),
    ),
  );
  fc.assert(
    fc.property(counts, ([numerator, denominator]) => {
      const { value, decimals } = shareOf(numerator, denominator);

      expect(value).toBe((numerator / denominator) * 100);
      expect(Number(value.toFixed(decimals)) === 100).toBe(numerator === denominator);
      expect(Number(value.toFixed(decimals)) === 0).toBe(numerator === 0);
      expect(decimals > 1).toBe(
        (numerator < denominator && value.toFixed(1) === "100.0") ||
          (numerator > 0 && value.toFixed(1) === "0.0"),
      );
    }),
  );
});
