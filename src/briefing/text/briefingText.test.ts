import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Briefing } from "#briefing/briefing.ts";
import { anyBriefing } from "#mocks/anyBriefing.ts";
import { briefingOfText, LONGEST_TEXT, textOfBriefing } from "./briefingText.ts";
import { briefingOfDeck, deckLink, deckOf } from "./deck.ts";

const sample: Briefing = {
  id: "a-1",
  name: "周五",
  slides: [
    { kind: "text", id: "s1", title: "开场", points: ["一", "二"], notes: "" },
    {
      kind: "view",
      id: "s2",
      view: {
        address: "#/?regions=210000*",
        chart: "refund-total",
        shown: {
          version: "2026.11.24",
          counts: [],
          figures: [
            {
              id: "F006",
              region: "210105",
              indicator: "tax_refund_amount",
              population: null,
              value: 61_040_000,
              decimals: 0,
              precision: "exact",
              asOf: "2022-04-29",
            },
          ],
        },
      },
      headline: null,
      notes: "先说户数",
    },
  ],
};

test("a saved briefing is opened as it was, whatever its texts are", () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      expect(briefingOfText(textOfBriefing(briefing))).toEqual(briefing);
    }),
  );
});

test("a briefing in a link is opened as it was, and no letter of it needs to be escaped", () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      const deck = deckOf(briefing);

      expect(deck).toMatch(/^[\w-]*$/);
      expect(briefingOfDeck(deck)).toEqual(briefing);
    }),
  );
});

/** The sample as plain JSON with something else at a place of it. */
function damaged(change: (file: Record<string, never>) => unknown): string {
  const file = JSON.parse(textOfBriefing(sample));
  change(file);
  return JSON.stringify(file);
}

test.each([
  ["slides.1.view.address", '"javascript:alert(1)"', "address"],
  ["slides.1.view.address", '"https://elsewhere.example/#/"', "address"],
  ["slides.1.view.shown.figures.0.value", '"6104万"', "number"],
  ["slides.1.view.shown.figures.0.asOf", '"2022-13"', "date"],
  ["slides.1.view.shown.figures.0.precision", '"over"', "precision"],
  ["slides.1.headline", "7", "text"],
  ["slides.1.kind", '"movie"', "kind"],
  ["slides.0.points", '"一"', "texts"],
  ["slides.0.id", '"s2"', "ids"],
  ["slides", "{}", "slides"],
  ["id", '"../x"', "id"],
  ["name", "null", "text"],
  ["reopeningBriefing", "2", "format"],
])("names what is wrong at %s when it is %s", (place, found, wanted) => {
  const steps = place.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const text = damaged((file) => {
    const within = steps.slice(0, -1).reduce((part, step) => Reflect.get(part, step), file);
    Reflect.set(within, steps[steps.length - 1] ?? "", JSON.parse(found));
  });
  const read = briefingOfText(text);
  // Two slides of one id are a fault of the list.
  const [path, seen] = wanted === "ids" ? [["slides"], expect.anything()] : [steps, found];

  expect(read).toEqual({ faults: expect.arrayContaining([{ path, found: seen, wanted }]) });
});

test("says what is missing", () => {
  expect(briefingOfText('{"reopeningBriefing":1,"id":"a","name":"b"}')).toEqual({
    faults: [{ path: ["slides"], found: null, wanted: "slides" }],
  });
});

test.each(["", "{", "null", "[]", "7", '"x"', "\u0000", "<html>"])("refuses %j without a fall", (text) => {
  expect(briefingOfText(text)).toHaveProperty("faults");
});

test("neither parses nor unpacks more than a briefing can be", () => {
  const bomb = deckOf({ ...sample, name: "x".repeat(1_000_000) });

  expect(briefingOfText(" ".repeat(LONGEST_TEXT + 1))).toMatchObject({ faults: [{ wanted: "shortText" }] });
  expect(briefingOfDeck("A".repeat(20_000))).toMatchObject({ faults: [{ wanted: "shortText" }] });
  expect(briefingOfDeck(bomb)).toMatchObject({ faults: [{ path: ["name"], wanted: "text" }] });
});

test("takes nothing from a file that calls itself by the prototype's name", () => {
  const text = textOfBriefing(sample)
    .replace('"name"', '"__proto__":{"polluted":1},"name"')
    .replace('"kind"', '"__proto__":{"notes":"x"},"constructor":1,"kind"');

  expect(briefingOfText(text)).toEqual(sample);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("passes over what a later board may have written beside what this one knows", () => {
  expect(briefingOfText(textOfBriefing(sample).replace('"name"', '"theme":"dark","name"'))).toEqual(sample);
});

test("any other text gives faults or a briefing and never falls", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = briefingOfText(text);
      const unpacked = briefingOfDeck(text);

      expect([read, unpacked].every((one) => !("faults" in one) || one.faults.length > 0)).toBe(true);
    }),
  );
});

test("gives a link while it is short enough to be sent, and says how long it would be when not", () => {
  const slides = Array.from({ length: 60 }, (_, at) => {
    return { kind: "text" as const, id: `s${at}`, title: "", points: [], notes: randomText(at) };
  });

  expect(deckLink(sample, "https://board.example/")).toEqual({
    link: `https://board.example/#/present?deck=${deckOf(sample)}`,
  });
  expect(deckLink({ ...sample, slides }, "https://board.example/")).toEqual({ tooLong: expect.any(Number) });
});

/** Text that nothing compresses. */
function randomText(seed: number): string {
  return Array.from({ length: 100 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729) % 20_000)),
  ).join("");
}
