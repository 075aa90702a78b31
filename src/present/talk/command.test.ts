import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyCommand, anyDeck, deckOf } from "#mocks/anyTalk.ts";
import { canClose, talkAfter } from "./command.ts";
import { indexOf, placeOfKey } from "./place.ts";
import { newTalk, type TalkState } from "./talk.ts";

const deck = deckOf([1, 2, 3, 1, 1]);
const settings = { theme: null, locale: "zh", every: null } as const;
const at = (key: string): TalkState => newTalk(placeOfKey(key) ?? { number: 1, part: 1 }, settings);
const typed = (state: TalkState, digits: string) =>
  [...digits].reduce((last, digit) => talkAfter(last, { kind: "digit", digit }, deck), state);
const keyOf = ({ talk }: TalkState) => `${talk.place.number}.${talk.place.part}`;

test.each([
  ["1", 1, "2.1"],
  ["2.1", 1, "2.2"],
  ["2.2", 1, "3.1"],
  ["3.1", -1, "2.2"],
  ["2.9", 1, "3.1"],
  ["99", 1, "2.1"],
] as const)("from %s a step of %i leads to %s", (from, by, to) => {
  expect(keyOf(talkAfter(at(from), { kind: "step", by }, deck))).toBe(to);
});

test("a step beyond either end stays and says so", () => {
  const beyond = talkAfter(at("5"), { kind: "step", by: 1 }, deck);
  const before = talkAfter(at("1"), { kind: "step", by: -1 }, deck);

  expect([keyOf(beyond), beyond.notice]).toEqual(["5.1", { kind: "last" }]);
  expect([keyOf(before), before.notice]).toEqual(["1.1", { kind: "first" }]);
});

test("a number and Enter lead to that slide, one that there is not is told, and Enter alone goes on", () => {
  const there = talkAfter(typed(at("1"), "4"), { kind: "enter" }, deck);
  const nowhere = talkAfter(typed(at("2"), "42"), { kind: "enter" }, deck);

  expect([keyOf(there), there.typed]).toEqual(["4.1", ""]);
  expect([keyOf(nowhere), nowhere.notice]).toEqual(["2.1", { kind: "noSlide", number: 42 }]);
  expect(keyOf(talkAfter(at("1"), { kind: "enter" }, deck))).toBe("2.1");
});

test("Backspace takes a digit back, and goes back where none is typed", () => {
  expect(talkAfter(typed(at("3"), "12"), { kind: "erase" }, deck).typed).toBe("1");
  expect(keyOf(talkAfter(at("3"), { kind: "erase" }, deck))).toBe("2.2");
});

test("black stands until it is pressed again or the talk goes on, and white takes its place", () => {
  const black = talkAfter(at("2"), { kind: "blank", colour: "black" }, deck);

  expect(talkAfter(black, { kind: "blank", colour: "black" }, deck).talk.blank).toBeNull();
  expect(talkAfter(black, { kind: "blank", colour: "white" }, deck).talk.blank).toBe("white");
  expect(talkAfter(black, { kind: "step", by: 1 }, deck).talk.blank).toBeNull();
});

test("slides that come by themselves begin again after the last, and wait once someone takes over", () => {
  const round = talkAfter(at("5"), { kind: "advance" }, deck);

  expect([keyOf(round), round.talk.isHeld]).toEqual(["1.1", false]);
  expect(talkAfter(round, { kind: "step", by: 1 }, deck).talk.isHeld).toBe(true);
  expect(talkAfter(round, { kind: "set", settings: { every: 20 } }, deck).talk).toMatchObject({
    every: 20,
    isHeld: false,
  });
});

test("Escape closes one thing after the other: the panel, what is told, black, the highlight", () => {
  let state: TalkState = {
    ...at("2"),
    overlay: "keys",
    notice: { kind: "last" },
    talk: { ...at("2").talk, blank: "black", mark: "F001" },
  };
  const closed: unknown[] = [];
  while (canClose(state)) {
    state = talkAfter(state, { kind: "close" }, deck);
    closed.push([state.overlay, state.notice, state.talk.blank, state.talk.mark]);
  }

  expect(closed).toEqual([
    [null, { kind: "last" }, "black", "F001"],
    [null, null, "black", "F001"],
    [null, null, null, "F001"],
    [null, null, null, null],
  ]);
});

test("whatever is done, a slide that there is stays on, and what nothing changed is the same object", () => {
  fc.assert(
    fc.property(anyDeck, fc.array(anyCommand, { maxLength: 30 }), (anyOne, commands) => {
      let state = at("1");
      for (const command of commands) {
        const next = talkAfter(state, command, anyOne);
        const index = indexOf(anyOne, next.talk.place);
        expect(anyOne[index]).toBeDefined();
        if (JSON.stringify(next.talk) === JSON.stringify(state.talk)) expect(next.talk).toBe(state.talk);
        state = next;
      }
    }),
  );
});

test("Escape pressed often enough always comes to where it leaves", () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
      let state = commands.reduce((last, command) => talkAfter(last, command, deck), at("1"));
      for (let press = 0; press < 4; press += 1) state = talkAfter(state, { kind: "close" }, deck);
      expect(canClose(state)).toBe(false);
    }),
  );
});
