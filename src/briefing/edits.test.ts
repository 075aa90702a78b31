import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyBriefing, anySlide } from "#mocks/anyBriefing.ts";
import type { Briefing, Slide, TextSlide, ViewSlide } from "./briefing.ts";
import { limits } from "./briefing.ts";
import { type Edit, edited } from "./edits.ts";
import { historyOf, recorded, redone, undone } from "./history.ts";

const text = (id: string): TextSlide => ({ kind: "text", id, title: `title ${id}`, points: [], notes: "" });
const chart = (id: string, headline: string | null = null): ViewSlide => ({
  kind: "view",
  id,
  view: { address: "#/", chart: `chart-${id}`, shown: { version: "1", figures: [], counts: [] } },
  headline,
  notes: `notes ${id}`,
});
const briefing = (...slides: Slide[]): Briefing => ({ id: "one", name: "One", slides });
const order = ({ slides }: Briefing) => slides.map(({ id }) => id).join("");

test.each([
  ["b", 0, "bacd"],
  ["b", 3, "acdb"],
  ["b", 99, "acdb"],
  ["d", -1, "dabc"],
  ["x", 0, "abcd"],
])("moves %s to place %i", (id, to, wanted) => {
  const before = briefing(text("a"), text("b"), text("c"), text("d"));

  expect(order(edited(before, { kind: "move", id, to }))).toBe(wanted);
});

test("puts a copy behind its original and a new slide behind the one that is named", () => {
  const before = briefing(text("a"), text("b"));
  const copied = edited(before, { kind: "duplicate", id: "a", newId: "c" });

  expect(order(copied)).toBe("acb");
  expect(copied.slides[1]).toEqual({ ...text("a"), id: "c" });
  expect(order(edited(before, { kind: "add", slide: text("n"), behind: "a" }))).toBe("anb");
  expect(order(edited(before, { kind: "add", slide: text("n") }))).toBe("abn");
});

test("adds no slide whose id is taken, and none to a full briefing", () => {
  const full = briefing(...Array.from({ length: limits.slides }, (_, place) => text(`s${place}`)));

  expect(edited(full, { kind: "add", slide: text("n") })).toBe(full);
  expect(edited(briefing(text("a")), { kind: "duplicate", id: "a", newId: "a" }).slides).toHaveLength(1);
});

test("makes one slide of two charts and two of it again", () => {
  const before = briefing(chart("a"), chart("b", "Said"), text("c"));
  const pair = edited(before, { kind: "join", id: "a" });

  expect(pair.slides[0]).toMatchObject({ kind: "pair", headline: "Said", notes: "notes a\n\nnotes b" });
  expect(order(pair)).toBe("ac");
  expect(order(edited(pair, { kind: "split", id: "a", newId: "n" }))).toBe("anc");
  expect(edited(before, { kind: "join", id: "b" })).toBe(before);
});

test("writes what a slide has and passes over what it has not", () => {
  const before = briefing(chart("a"), text("b"));
  const words = { headline: "H", title: "T", points: ["p"], notes: "n" };
  const [first, second] = ["a", "b"].map((id) => edited(before, { kind: "rewrite", id, words }));

  expect(first?.slides[0]).toEqual({ ...chart("a"), headline: "H", notes: "n" });
  expect(second?.slides[1]).toEqual({ ...text("b"), title: "T", points: ["p"], notes: "n" });
});

test("leaves the sentence of the data alone when only the notes are written, and goes back to it when asked", () => {
  const noted = edited(briefing(chart("a")), { kind: "rewrite", id: "a", words: { notes: "n" } });
  const written = edited(noted, { kind: "rewrite", id: "a", words: { headline: "mine" } });
  const back = edited(written, { kind: "rewrite", id: "a", words: { headline: null } });

  expect(noted.slides[0]).toMatchObject({ headline: null });
  expect(back.slides[0]).toMatchObject({ headline: null, notes: "n" });
});

test("keeps every text within its bounds", () => {
  const words = { title: "x".repeat(9999), points: Array.from({ length: 50 }, () => "y".repeat(9999)) };
  const [slide] = edited(briefing(text("a")), { kind: "rewrite", id: "a", words }).slides;

  expect(
    slide?.kind === "text" && [slide.title.length, slide.points.length, slide.points[0]?.length],
  ).toEqual([limits.headline, limits.points, limits.point]);
});

test("takes back a whole word rather than its last letter", () => {
  const name = (typed: string): Edit => ({ kind: "rename", name: typed });
  const start = historyOf(briefing());
  const typed = ["O", "Of", "Off"].reduce((history, word) => recorded(history, name(word)), start);
  const added = recorded(recorded(typed, { kind: "add", slide: text("a") }), name("Off!"));

  expect(undone(typed).present.name).toBe("One");
  expect(undone(undone(added)).present).toEqual(typed.present);
});

const anyEdit = fc.oneof(
  fc.record({ kind: fc.constant("rename" as const), name: fc.string() }),
  fc.record({ kind: fc.constant("add" as const), slide: anySlide }),
  fc.record({ kind: fc.constant("move" as const), id: fc.constantFrom("a", "b", "c"), to: fc.integer() }),
  fc.record({ kind: fc.constant("delete" as const), id: fc.constantFrom("a", "b", "c") }),
  fc.record({ kind: fc.constant("join" as const), id: fc.constantFrom("a", "b", "c") }),
  fc.record({
    kind: fc.constant("duplicate" as const),
    id: fc.constantFrom("a", "b", "c"),
    newId: fc.string(),
  }),
);

test("whatever is done can be taken back to the start and done again", () => {
  fc.assert(
    fc.property(anyBriefing, fc.array(anyEdit, { maxLength: 12 }), ({ id, name, slides }, edits) => {
      const start: Briefing = { id, name, slides: [text("a"), chart("b"), chart("c"), ...slides] };
      const done = edits.reduce(recorded, historyOf(start));
      const back = Array.from(done.past).reduce(undone, done);

      expect(back.present).toEqual(start);
      expect(Array.from(back.future).reduce(redone, back).present).toEqual(done.present);
    }),
  );
});
