import fc from "fast-check";
import { expect, test } from "vitest";
import { typeScale } from "#charts/typeScale.ts";
import { eventHeads, eventRows } from "./eventRows.ts";

const type = typeScale(13, "zh");
const heads = (...xs: number[]) =>
  eventHeads(
    xs.map((x, index) => ({ number: index + 1, x })),
    type,
  );

test("gives each kind a row of its own, with numbers that go on", () => {
  const { rows, height } = eventRows(
    [
      { kind: "measure", date: "2022-04-01", measures: [] },
      { kind: "report", date: "2022-03-01", reports: [] },
      { kind: "report", date: "2022-04-01", reports: [] },
    ],
    type,
  );

  expect(rows.map(({ kind, events }) => [kind, events.map(({ number }) => number)])).toEqual([
    ["measure", [1]],
    ["report", [2, 3]],
  ]);
  expect(rows.map(({ middle }) => middle / height)).toEqual([0.25, 0.75]);
  expect(eventRows([], type).height).toBe(0);
});

test("leaves heads apart that have room, and merges those that would collide", () => {
  expect(heads(0, 40, 80).map(({ text, x }) => [text, x])).toEqual([
    ["1", 0],
    ["2", 40],
    ["3", 80],
  ]);
  expect(heads(0, 10, 80).map(({ text, x }) => [text, x])).toEqual([
    ["1–2", 5],
    ["3", 80],
  ]);
  // The head of the first two is wider than either and so takes in the third.
  expect(heads(0, 10, 28).map(({ text }) => text)).toEqual(["1–3"]);
});

test("says every number once, in order, on heads that never touch", () => {
  const places = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 60 });
  fc.assert(
    fc.property(places, (given) => {
      const drawn = heads(...given.sort((a, b) => a - b));
      const numbers = drawn.flatMap(({ text }) => {
        const [first = 0, last = first] = text.split("–").map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      });
      const isFree = drawn
        .slice(1)
        .every(
          (head, index) => head.x - head.width / 2 > (drawn[index]?.x ?? 0) + (drawn[index]?.width ?? 0) / 2,
        );

      expect(numbers).toEqual(given.map((_, index) => index + 1));
      expect(isFree).toBe(true);
    }),
  );
});
