import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { contains } from "#domain/region.ts";
import { anyFigure } from "#mocks/anyFigure.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { mayBeRanked, notices } from "./notices.ts";
import { inAnyOrder } from "./noticesInAnyOrder.ts";

const { shenyang, dalian } = regions;

/** Whether the figures are of other things, groups, days or periods. */
function areOfOtherThings(a: Figure, b: Figure): boolean {
  return (
    a.indicator !== b.indicator ||
    a.population !== b.population ||
    a.asOf.date !== b.asOf.date ||
    (a.indicator.unit !== "percent" && a.since !== b.since)
  );
}

function isExactAndApart(a: Figure, b: Figure): boolean {
  const isNested = contains(a.region, b.region) || contains(b.region, a.region);
  return a.precision === "exact" && b.precision === "exact" && !isNested;
}

test("is never silent about two figures where population, unit, nesting or precision differ", () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (a, b) => {
      const isGrave =
        a.population !== b.population ||
        a.indicator.unit !== b.indicator.unit ||
        a.precision !== b.precision ||
        contains(a.region, b.region) ||
        contains(b.region, a.region);
      fc.pre(isGrave);

      expect(notices([a, b])).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("is silent about two figures between which nothing differs but region and value", () => {
  const alike = fc
    .tuple(anyFigure, anyFigure)
    .map(([a, b]) => [a, { ...a, id: "other", region: b.region }] as const);
  fc.assert(
    fc.property(alike, ([a, b]) => {
      const sound = { counts: { numerator: null, denominator: null } };
      fc.pre(!areOfOtherThings(a, b) && a.population !== null && isExactAndApart(a, b));

      expect(
        notices([
          { ...a, ...sound },
          { ...b, ...sound },
        ]),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("says the same of two figures whichever stands first", () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (a, b) => {
      expect(inAnyOrder([b, a])).toEqual(inAnyOrder([a, b]));
    }),
    { numRuns: 500 },
  );
});

test("takes two lower bounds for no ranking either: over 80 may be more than over 90", () => {
  const bounds = [shenyang, dalian].map((region) => figure({ region, precision: "at_least" }));

  expect(mayBeRanked(bounds)).toBe(false);
});
