import fc from "fast-check";
import { expect, test } from "vitest";
import { linearAxis, logAxis, rateAxis, type ValueAxis } from "./valueAxis.ts";

const amount = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 2_000_000_000_000 }),
  fc.integer({ min: 0, max: 12 }).map((power) => 10 ** power),
);
const amounts = fc.array(amount, { minLength: 1, maxLength: 20 });

/** What is wrong with an axis for these values; nothing where it is sound. */
function faults({ domain: [begin, end], ticks, share }: ValueAxis, values: readonly number[]): string[] {
  const isAscending = ticks.every((tick, index) => tick > (ticks[index - 1] ?? Number.NEGATIVE_INFINITY));
  const checks: [string, boolean][] = [
    ["a value outside", values.every((value) => value >= begin && value <= end)],
    ["a tick outside", ticks.every((tick) => tick >= begin && tick <= end)],
    ["ticks not ascending", isAscending],
    ["too few or too many ticks", ticks.length >= 2 && ticks.length <= 7],
    ["shares not from 0 to 1", Math.abs(share(begin)) < 1e-9 && Math.abs(share(end) - 1) < 1e-9],
    ["a share outside", values.every((value) => share(value) >= 0 && share(value) <= 1)],
  ];
  return checks.filter(([, isSound]) => !isSound).map(([name]) => name);
}

test("draws every rate on the whole of 0 to 100", () => {
  expect([rateAxis.domain, rateAxis.ticks]).toEqual([
    [0, 100],
    [0, 25, 50, 75, 100],
  ]);
  expect(faults(rateAxis, [0, 55.7, 100])).toEqual([]);
  expect(rateAxis.share(55)).toBe(0.55);
});

test.each([
  [
    [480, 1150],
    [0, 500, 1000, 1500],
  ],
  [[61_040_000], [0, 20_000_000, 40_000_000, 60_000_000, 80_000_000]],
  [[100], [0, 25, 50, 75, 100]],
  [[9], [0, 5, 10]],
  [[7], [0, 2, 4, 6, 8]],
  [[0], [0, 1]],
  [[], [0, 1]],
])("begins the linear axis of %j at zero and ends it at a round number", (values, ticks) => {
  expect(linearAxis(values).ticks).toEqual(ticks);
});

test("holds all values on a linear axis, each at its share of the whole", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const axis = linearAxis(values);
      const largest = Math.max(...values);

      expect(faults(axis, [...values, 0])).toEqual([]);
      expect(axis.ticks.filter((tick) => !Number.isInteger(tick))).toEqual([]);
      expect(axis.domain[0]).toBe(0);
      expect(axis.domain[1]).toBeLessThanOrEqual(largest * 2);
      expect(axis.share(largest)).toBeCloseTo(largest / axis.domain[1], 9);
    }),
  );
});

test.each([
  [
    [61_040_000, 1_548_300_000_000],
    [1e7, 1e13],
    [1e7, 1e9, 1e11, 1e13],
  ],
  [
    [139_000_000, 480_000_000],
    [1e8, 1e9],
    [1e8, 1e9],
  ],
  [[480_000_000], [1e8, 1e9], [1e8, 1e9]],
  [[1e8], [1e7, 1e9], [1e7, 1e8, 1e9]],
])("sets the logarithmic axis of %j between powers of ten", (values, domain, ticks) => {
  const axis = logAxis(values);

  expect([axis.domain, axis.ticks]).toEqual([domain, ticks]);
});

test("holds all values on a logarithmic axis, equal ratios at equal distances", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const axis = logAxis(values);
      const [begin] = axis.domain;

      expect(faults(axis, values)).toEqual([]);
      expect(axis.share(begin * 100) - axis.share(begin * 10)).toBeCloseTo(axis.share(begin * 10), 9);
    }),
  );
});

test("keeps every dot of a logarithmic axis off its edges", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const { share } = logAxis(values);

      expect(values.every((value) => share(value) > 0 && share(value) < 1)).toBe(true);
    }),
  );
});
