import * as fc from "fast-check";

/** Any text, with halves of characters, controls and what JSON or HTML give a meaning. */
const text = fc.string({ unit: "binary", maxLength: 40 });
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const snapshot = fc.record({
  version: text,
  figures: fc.array(
    fc.record({
      id: text,
      region: text,
      indicator: text,
      population: fc.option(text),
      value: number,
      decimals: fc.nat(20),
      precision: fc.constantFrom("exact" as const, "at_least" as const, "about" as const),
      asOf: fc.constantFrom("2020", "2020-02", "2020-02-29"),
    }),
    { maxLength: 4 },
  ),
  counts: fc.array(fc.record({ id: text, count: fc.nat() }), { maxLength: 3 }),
});

const view = fc.record({
  address: text.map((rest) => `#/${rest}`),
  chart: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  shown: snapshot,
});

const headline = fc.option(text);

/** A slide of any kind. */
export const anySlide = fc.oneof(
  fc.record({ kind: fc.constant("view" as const), id, view, headline, notes: text }),
  fc.record({ kind: fc.constant("pair" as const), id, views: fc.tuple(view, view), headline, notes: text }),
  fc.record({
    kind: fc.constant("text" as const),
    id,
    title: text,
    points: fc.array(text, { maxLength: 4 }),
    notes: text,
  }),
);

/** A briefing of slides with ids of their own. */
export const anyBriefing = fc.record({
  id,
  name: text,
  slides: fc.uniqueArray(anySlide, { selector: (slide) => slide.id, maxLength: 6 }),
});
