import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { contains } from "#domain/region.ts";
import { anyFigure, anyPair, anySiblings } from "#mocks/anyFigure.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { mayBeRanked, notices } from "./notices.ts";

import { inAnyOrder } from "./noticesInAnyOrder.ts";

const { shenyang, dalian } = regions;
const alone = (figures: readonly Figure[]) => figures.map((one) => ({ figure: one, passed: [] }));

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
    fc.property(anyPair, ([a, b]) => {
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
    .map(([a, b]) => [a, { ...a, id: "other", region: b.region, value: b.value }] as const);
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
    fc.property(anyPair, ([a, b]) => {
      expect(inAnyOrder([b, a])).toEqual(inAnyOrder([a, b]));
    }),
    { numRuns: 1000 },
  );
});

test("finds a conflict of two reports just where they exclude each other on one and the same date", () => {
  const ofOne = fc.tuple(anySiblings, fc.nat(), fc.nat()).map(([all, one, other]) => {
    const [a = all[0], b = all[0]] = [all[one % all.length], all[other % all.length]];
    return a && b ? [a, b] : [];
  });
  let found = 0;
  fc.assert(
    fc.property(ofOne, (pair) => {
      const told = notices(pair).filter(({ kind }) => kind === "reportsDiffer");
      found += told.length;
      const [a, b] = pair;

      expect(told.length === 0 || a?.asOf.date === b?.asOf.date).toBe(true);
      expect(told.length === 0 || a?.report.id !== b?.report.id).toBe(true);
    }),
    { numRuns: 1000 },
  );

  expect(found).toBeGreaterThan(0);
});

test("takes two lower bounds for no ranking either: over 80 may be more than over 90", () => {
  const bounds = [shenyang, dalian].map((region) => figure({ region, precision: "at_least" }));

  expect(mayBeRanked(alone(bounds))).toBe(false);
});
