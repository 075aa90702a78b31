import { expect, test } from "vitest";
import { elapsedAt, elapsedText, switchedTimer } from "./elapsed.ts";

test.each([
  [0, "0:00"],
  [59_999, "0:59"],
  [245_000, "4:05"],
  [3_845_000, "1:04:05"],
])("%i milliseconds read %s", (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});

test("a watch counts while it goes, stands while it does not, and goes on from there", () => {
  const stopped = switchedTimer({ spent: 1000, since: 5000 }, 7000);
  const going = switchedTimer(stopped, 20_000);

  expect([stopped, elapsedAt(stopped, 99_000)]).toEqual([{ spent: 3000, since: null }, 3000]);
  expect(elapsedAt(going, 21_500)).toBe(4500);
});

test("a clock that is set back takes nothing off", () => {
  expect(elapsedAt({ spent: 1000, since: 5000 }, 0)).toBe(1000);
});
