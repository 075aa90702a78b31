import fc from "fast-check";
import { expect, test } from "vitest";
import { figure } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { revisionChain, withSuperseded } from "./supersession.ts";

const first = figure({ id: "F1", value: 80 });
const second = figure({ id: "F2", value: 81, replaces: "F1" });
const third = figure({ id: "F3", value: 82, replaces: "F2" });
const alone = figure({ id: "F4" });

const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);
const supersededBy = (figures: readonly Figure[]) => figures.map((one) => [one.id, one.supersededBy]);

test("says of each figure which later one replaces it, in whatever order they stand", () => {
  expect(supersededBy(withSuperseded([third, first, alone, second]))).toEqual([
    ["F3", null],
    ["F1", "F2"],
    ["F4", null],
    ["F2", "F3"],
  ]);
});

test("lets a figure stand whose replacement is not among them", () => {
  const whole = withSuperseded([first, second]);

  expect(supersededBy(withSuperseded([first, third]))).toEqual([
    ["F1", null],
    ["F3", null],
  ]);
  expect(supersededBy(withSuperseded(whole.slice(0, 1)))).toEqual([["F1", null]]);
});

test("keeps every figure of which nothing changes the same object", () => {
  const once = withSuperseded([first, second, alone]);
  const again = withSuperseded(once);

  expect([once[1] === second, once[2] === alone]).toEqual([true, true]);
  expect(again.map((one, index) => one === once[index])).toEqual([true, true, true]);
});

test("gives the whole chain, the oldest first, from any of its figures", () => {
  const figures = withSuperseded([third, alone, first, second]);

  for (const id of ["F1", "F2", "F3"]) {
    const one = figures.find((candidate) => candidate.id === id) ?? alone;

    expect(ids(revisionChain(one, figures))).toEqual(["F1", "F2", "F3"]);
  }
});

test("gives a figure alone that replaces nothing and is not replaced, also one that is not among them", () => {
  expect(revisionChain(alone, [first, second, alone])).toEqual([alone]);
  expect(revisionChain(alone, [first, second])).toEqual([alone]);
});

test("begins the chain with the oldest figure there is", () => {
  expect(ids(revisionChain(third, [second, third]))).toEqual(["F2", "F3"]);
});

/** Figures of which each may replace any, even itself or one that is not there. */
const anyFigures = fc
  .array(fc.option(fc.nat(12), { nil: null }), { maxLength: 10 })
  .map((older) =>
    older.map((one, index) => figure({ id: `F${index}`, replaces: one === null ? null : `F${one}` })),
  );

test("ends whatever replaces what, with each figure once and the one asked for among them", () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      for (const one of figures) {
        const chain = ids(revisionChain(one, figures));

        expect(chain).toContain(one.id);
        expect(new Set(chain).size).toBe(chain.length);
      }
    }),
  );
});

/** Chains of given lengths, shuffled. */
const anyChains = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
  .map((lengths) =>
    lengths.flatMap((length, chain) =>
      Array.from({ length }, (_, step) =>
        figure({ id: `${chain}-${step}`, replaces: step === 0 ? null : `${chain}-${step - 1}` }),
      ),
    ),
  )
  .chain((figures) => fc.shuffledSubarray(figures, { minLength: figures.length }));

test("leaves one figure of each chain standing, its last, and gives all of a chain the same chain", () => {
  fc.assert(
    fc.property(anyChains, (shuffled) => {
      const figures = withSuperseded(shuffled);
      const chains = figures.map((one) => ids(revisionChain(one, figures)));
      const standing = figures.filter((one) => one.supersededBy === null);

      expect(ids(standing).sort()).toEqual([...new Set(chains.map((chain) => chain.at(-1)))].sort());
      expect(chains.map((chain, index) => chain.indexOf(figures[index]?.id ?? ""))).toEqual(
        figures.map(({ id }) => Number(id.split("-")[1])),
      );
    }),
  );
});
