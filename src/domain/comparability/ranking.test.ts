import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { type Precision, precisions } from "#domain/precision.ts";
import { figure, indicators, regions } from "#mocks/sampleFigures.ts";
import { ranking } from "./ranking.ts";

const { shenyang, dalian, anshan, tieling } = regions;

const places = (figures: readonly Figure[]) =>
  ranking(figures).map(({ figure: { region }, first, last }) => [region.name.zh, first, last]);

test("ranks by value, equal values sharing a place and the next one counting on", () => {
  const figures = [
    figure({ region: shenyang, value: 80 }),
    figure({ region: dalian, value: 90 }),
    figure({ region: anshan, value: 90 }),
    figure({ region: tieling, value: 70 }),
  ];

  expect(places(figures)).toEqual([
    ["大连市", 1, 1],
    ["鞍山市", 1, 1],
    ["沈阳市", 3, 3],
    ["铁岭市", 4, 4],
  ]);
});

test("gives lower bounds and what they may exceed the places that are possible", () => {
  const figures = [
    figure({ region: shenyang, value: 98 }),
    figure({ region: dalian, value: 95, precision: "at_least" }),
    figure({ region: anshan, value: 95, precision: "at_least" }),
    figure({ region: tieling, value: 90 }),
  ];

  expect(places(figures)).toEqual([
    ["沈阳市", 1, 3],
    ["大连市", 1, 3],
    ["鞍山市", 1, 3],
    ["铁岭市", 4, 4],
  ]);
});

test("lets nothing be above a hundred per cent, whatever its lower bound", () => {
  const figures = [
    figure({ region: shenyang, value: 100 }),
    figure({ region: dalian, value: 95, precision: "at_least" }),
  ];

  expect(places(figures)).toEqual([
    ["沈阳市", 1, 1],
    ["大连市", 1, 2],
  ]);
});

test.each([
  ["about", 90, 1, 2],
  ["about", 99, 1, 1],
  ["nearly", 90, 2, 2],
  ["nearly", 96, 1, 2],
  ["at_most", 96, 1, 2],
  ["at_most", 95, 2, 2],
] as const)("gives %s %d beside an exact 95.5 the places %d to %d", (precision, value, first, last) => {
  const rounded = figure({ region: dalian, value, precision });
  const ranked = ranking([figure({ region: shenyang, value: 95.5, decimals: 1 }), rounded]);

  expect(ranked.find((one) => one.figure === rounded)).toMatchObject({ first, last });
});

test("ranks nothing where there is nothing", () => {
  expect(ranking([])).toEqual([]);
});

/** A value that the words leave open, at a share of the way into what they do. */
const meant: Record<Precision, (value: number, share: number) => number> = {
  exact: (value) => value,
  at_least: (value, share) => value + share * 1000,
  at_most: (value, share) => value - share * 1000,
  nearly: (value, share) => value - share,
  about: (value, share) => value + share * 2 - 1,
};

const rivals = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 40 }),
    precision: fc.constantFrom(...precisions),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 12 },
);

test("holds the true place of every value that the precisions allow", () => {
  fc.assert(
    fc.property(rivals, (given) => {
      const figures = given.map(({ value, precision }, index) =>
        figure({ id: String(index), indicator: indicators.refundCases, value, precision }),
      );
      const truth = given.map(({ value, precision, share }) => meant[precision](value, share));
      const trueRank = (index: number) => truth.filter((other) => other > (truth[index] ?? 0)).length + 1;
      const missed = ranking(figures).filter(({ figure: { id }, first, last }) => {
        const rank = trueRank(Number(id));
        return rank < first || rank > last;
      });

      expect(missed).toEqual([]);
    }),
  );
});
