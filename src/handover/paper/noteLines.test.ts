import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteParagraph } from "#handover/slideNotes.ts";
import { noteLines } from "./noteLines.ts";

const paper = { width: 690, first: { top: 540, bottom: 960 }, further: { top: 30, bottom: 960 } };

const paragraph: fc.Arbitrary<NoteParagraph> = fc.record({
  kind: fc.constantFrom("words" as const, "heading" as const, "point" as const),
  text: fc.stringMatching(/^[一-龥a-z0-9，。 ]{0,400}$/),
});

test("keeps every word, in order and inside its page, however long the notes are", () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 30 }), (paragraphs) => {
      const pages = noteLines(paragraphs, paper);
      const said = pages.flat().filter(({ text }) => text !== "•");
      const bare = (text: string) => text.replace(/\s/g, "");

      expect(bare(said.map(({ text }) => text).join(""))).toBe(
        bare(paragraphs.map(({ text }) => text).join("")),
      );
      for (const [index, lines] of pages.entries()) {
        const { top, bottom } = index === 0 ? paper.first : paper.further;
        expect(lines.filter(({ y }) => y < top || y > bottom)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test("goes on within a paragraph of the longest notes, with a page for each part", () => {
  const pages = noteLines([{ kind: "words", text: "讲".repeat(10_000) }], paper);

  expect(pages.length).toBeGreaterThan(3);
  expect(pages.every((lines) => lines.length > 0)).toBe(true);
});

test("never leaves a heading alone at the end of a page", () => {
  for (let count = 0; count < 60; count += 1) {
    const pages = noteLines(
      [
        ...Array.from({ length: count }, () => ({ kind: "words" as const, text: "一行" })),
        { kind: "heading", text: "来源" },
        { kind: "point", text: "报道" },
      ],
      paper,
    );

    expect(pages.map((lines) => lines.at(-1)?.text)).not.toContain("来源");
  }
});
