import fc from "fast-check";
import { expect, test } from "vitest";
import { freeBoxes, spreadLabels } from "./textPlaces.ts";

const room = { top: 0, bottom: 100 };

test.each([
  [[], []],
  [[50], [50]],
  [
    [10, 12, 40],
    [10, 26, 42],
  ],
  [
    [12, 10],
    [26, 10],
  ],
  [
    [95, 99],
    [84, 100],
  ],
  [
    [-20, 130],
    [0, 100],
  ],
])("moves labels at %j apart to %j, within the room", (places, spread) => {
  expect(spreadLabels(places, 16, room)).toEqual(spread);
});

test("never sets two labels closer than their height, keeps their order and stays in a room that is large enough", () => {
  const places = fc.array(fc.integer({ min: -20, max: 420 }), { maxLength: 6 });
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 60 }), (given, height) => {
      const spread = spreadLabels(given, height, { top: 0, bottom: 400 });
      const order = given.map((_, index) => index).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0));
      const inOrder = order.map((index) => spread[index] ?? Number.NaN);
      const gaps = inOrder.slice(1).map((place, index) => place - (inOrder[index] ?? Number.NaN));

      expect(gaps.every((gap) => gap >= height)).toBe(true);
      expect(spread.every((place) => place >= 0 && place <= 400)).toBe(true);
    }),
  );
});

test("leaves out a box that covers one that stands already or came before it", () => {
  const box = (left: number, top = 0) => ({ left, right: left + 10, top, bottom: top + 10 });

  expect(freeBoxes([box(0), box(5), box(10), box(25)], [box(30)])).toEqual([box(0), box(10)]);
  expect(freeBoxes([box(0), box(5, 12)], [])).toEqual([box(0), box(5, 12)]);
});
