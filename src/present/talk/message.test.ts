import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyTalk } from "#mocks/anyTalk.ts";
import { type Message, readMessage, writtenMessage } from "./message.ts";

const who = {
  from: fc.string({ maxLength: 40 }),
  role: fc.constantFrom("room" as const, "speaker" as const),
  deck: fc.string({ maxLength: 40 }),
};
const size = fc.integer({ min: 1, max: 20_000 });
const anyMessage: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ kind: fc.constantFrom("hello" as const, "bye" as const), ...who }),
  fc.record({
    kind: fc.constant("state" as const),
    ...who,
    turn: fc.integer({ min: 1, max: 1e9 }),
    author: fc.string({ maxLength: 40 }),
    talk: anyTalk,
    stage: fc.option(fc.record({ width: size, height: size })),
  }),
);

/** As a channel hands it over: a copy without the types. */
const sent = (message: Message): unknown => structuredClone(writtenMessage(message));

test("what a window writes another reads back", () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(readMessage(sent(message))).toEqual(message);
    }),
  );
});

test("nothing that is no message becomes one, and nothing throws", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (data) => {
      expect(readMessage(data)).toBeNull();
    }),
  );
});

const state = {
  reopeningTalk: 1,
  kind: "state",
  from: "a",
  role: "room",
  deck: "d",
  turn: 3,
  author: "a",
  stage: null,
  talk: {
    place: { number: 2, part: 1 },
    blank: null,
    mark: null,
    theme: null,
    locale: "zh",
    every: null,
    isHeld: false,
    timer: { spent: 0, since: null },
  },
};
const talkWith = (choices: object) => ({ ...state, talk: { ...state.talk, ...choices } });

test("a message as it should be is read", () => {
  expect(readMessage(state)).not.toBeNull();
});

test.each<[string, unknown]>([
  ["of another program", { ...state, reopeningTalk: undefined }],
  ["of a later kind", { ...state, kind: "laser" }],
  ["of nobody", { ...state, from: 7 }],
  ["in another part", { ...state, role: "judge" }],
  ["with a turn that is no number", { ...state, turn: "3" }],
  ["with a turn beyond any talk", { ...state, turn: 1e300 }],
  ["with half a stage", { ...state, stage: { width: 1920 } }],
  ["with a stage beyond any screen", { ...state, stage: { width: 1e9, height: 1 } }],
  ["with no place", talkWith({ place: undefined })],
  ["with a place before the first", talkWith({ place: { number: 0, part: 1 } })],
  ["with a place between two", talkWith({ place: { number: 1.5, part: 1 } })],
  ["with an unknown blank", talkWith({ blank: "pink" })],
  ["with a mark that is no text", talkWith({ mark: {} })],
  ["with an endless mark", talkWith({ mark: "x".repeat(10_000) })],
  ["with an unknown theme", talkWith({ theme: "url(x)" })],
  ["with an unknown language", talkWith({ locale: "xx" })],
  ["with an interval of nothing", talkWith({ every: 0 })],
  ["with a held that is no yes or no", talkWith({ isHeld: "yes" })],
  ["with a watch that is not a number", talkWith({ timer: { spent: Number.NaN, since: null } })],
  ["without a talk", { ...state, talk: null }],
])("a message %s is no message", (_, data) => {
  expect(readMessage(data)).toBeNull();
});
