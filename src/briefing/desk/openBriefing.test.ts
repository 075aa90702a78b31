import { beforeEach, expect, test, vi } from "vitest";
import type { Briefing } from "#briefing/briefing.ts";
import { historyOf } from "#briefing/history.ts";
import type { Shelf } from "#briefing/shelf/shelf.ts";
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
  vi.stubGlobal("window", { localStorage: { getItem: () => "b" } });
});

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
