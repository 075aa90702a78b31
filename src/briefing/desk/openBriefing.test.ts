import { beforeEach, expect, test, vi } from "vitest";
import type { Briefing } from "#briefing/briefing.ts";
import { historyOf } from "#briefing/history.ts";
import { carryBriefing } from "#briefing/shelf/carried.ts";
import { remember } from "#briefing/shelf/current.ts";
import type { Shelf } from "#briefing/shelf/shelf.ts";
import { textOfBriefing } from "#briefing/text/briefingText.ts";
import { deckOf } from "#briefing/text/deck.ts";
import { openBriefing } from "./openBriefing.ts";

const briefing = (id: string): Briefing => ({ id, name: id, slides: [] });
const first = briefing("first");
const shelf = (...ids: string[]): Shelf => ({
  briefings: ids.map((id) => historyOf(briefing(id))),
  unreadable: [],
  unkept: new Set(),
  changedElsewhere: null,
});

beforeEach(() => {
  carryBriefing("");
  vi.stubGlobal("window", { localStorage: { getItem: () => "b", setItem: () => undefined } });
});

const carry = (carried: Briefing) => carryBriefing(textOfBriefing(carried));
const unnamed = { deck: null, briefing: null };

test.each([
  ["the one that the address names", { deck: null, briefing: "a" }, shelf("a", "b", "c"), "kept", "a"],
  ["the one that was worked on last", { deck: null, briefing: null }, shelf("a", "b", "c"), "kept", "b"],
  ["the latest where that one is gone", { deck: null, briefing: null }, shelf("a", "c"), "kept", "c"],
  ["the first where there is none", { deck: null, briefing: null }, shelf(), "first", "first"],
  ["the first where it is asked for", { deck: null, briefing: "first" }, shelf("a"), "first", "first"],
  ["the one in the link", { deck: deckOf(briefing("x")), briefing: null }, shelf("a"), "link", "x"],
] as const)("opens %s", (_, view, kept, source, id) => {
  expect(openBriefing(view, kept, first)).toMatchObject({ source, briefing: { id } });
});

test("says why it opens another one than was asked for", () => {
  expect(openBriefing({ deck: null, briefing: "gone" }, shelf("a"), first)).toMatchObject({
    source: "first",
    trouble: { kind: "missing" },
  });
  expect(openBriefing({ deck: "q1Yq", briefing: null }, shelf("a"), first)).toMatchObject({
    source: "first",
    trouble: { kind: "linkBroken", faults: [{ wanted: "json" }] },
  });
});

test("opens the one that the page carries before any that the browser kept, unless the address names one", () => {
  carry(briefing("x"));

  expect(openBriefing(unnamed, shelf("a", "b"), first)).toMatchObject({
    source: "carried",
    briefing: { id: "x" },
    changed: null,
  });
  expect(openBriefing({ ...unnamed, briefing: "a" }, shelf("a", "b"), first).briefing.id).toBe("a");
  expect(openBriefing({ ...unnamed, briefing: "carried" }, shelf("a"), first).source).toBe("carried");
  expect(openBriefing({ ...unnamed, briefing: "first" }, shelf("a"), first).source).toBe("first");
});

test("names what the reader made of the one that the page carries, where that differs", () => {
  carry({ ...briefing("a"), name: "As it came" });

  expect(openBriefing(unnamed, shelf("a"), first)).toMatchObject({
    briefing: { name: "As it came" },
    changed: { name: "a" },
  });
  carry(briefing("a"));
  expect(openBriefing(unnamed, shelf("a"), first)).toMatchObject({ source: "carried", changed: null });
});

test("says that the one that the page carries cannot be read", () => {
  carryBriefing('{"reopeningBriefing": 1');

  expect(openBriefing(unnamed, shelf("a"), first)).toMatchObject({
    source: "first",
    trouble: { kind: "carriedBroken", faults: [{ wanted: "json" }] },
  });
});

test("goes on with the one that was worked on since the page was opened", () => {
  carry(briefing("x"));
  remember("b");

  expect(openBriefing(unnamed, shelf("a", "b"), first)).toMatchObject({
    source: "kept",
    briefing: { id: "b" },
  });
  expect(openBriefing(unnamed, shelf("a"), first).source).toBe("carried");
});
