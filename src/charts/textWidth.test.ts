import fc from "fast-check";
import { expect, test } from "vitest";
import { textLines, textWidth } from "./textWidth.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("规上", "工业企业", "Industrial", "enterprises", " ", "  ", "（", "𠮷", "–", "100%"),
    )
    .map((words) => words.join("")),
);
const withoutSpace = (text: string) => text.replaceAll(/\s/gu, "");

test.each([
  ["", 0],
  ["沈阳市", 36],
  ["𠮷", 12],
  ["，", 12],
])("takes a Chinese character for a square: %j is %d wide at 12", (text, width) => {
  expect(textWidth(text, 12)).toBe(width);
});

test("takes wide Latin letters for wider than narrow ones", () => {
  expect(textWidth("mmm", 12)).toBeGreaterThan(textWidth("iii", 12));
  expect(textWidth("≥ 100%", 12)).toBeGreaterThan(textWidth("100%", 12));
});

test("grows with the type size and with every character, and is the sum of its parts", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      expect(textWidth(one, 24)).toBeCloseTo(textWidth(one, 12) * 2, 6);
      expect(textWidth(one + other, 12)).toBeCloseTo(textWidth(one, 12) + textWidth(other, 12), 6);
    }),
  );
});

test.each([
  ["规上工业企业", 3, 2, ["规上工", "业企业"]],
  ["规上工业企业", 3, 1, ["规上工业企业"]],
  ["规上工业企业", 2, 2, ["规上", "工业企业"]],
  ["Industrial enterprises", 7, 2, ["Industrial", "enterprises"]],
  ["Industrial", 2, 2, ["Industrial"]],
  ["大连市 Dalian", 4, 2, ["大连市", "Dalian"]],
  ["大连市，沈阳市", 3, 3, ["大连", "市，沈", "阳市"]],
  ["近（八区）成", 2, 4, ["近", "（八", "区）", "成"]],
  ["说“拳”下", 3, 2, ["说", "“拳”下"]],
  ["沈阳市", 10, 2, ["沈阳市"]],
  ["", 10, 2, [""]],
])("breaks %j at %d ems into at most %d lines", (text, ems, most, lines) => {
  expect(textLines(text, 12, ems * 12, most)).toEqual(lines);
});

test("never loses a character and never takes more lines than it may", () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = textLines(text, 12, width, most);

        expect(withoutSpace(lines.join(""))).toBe(withoutSpace(text));
        expect(lines.filter((line) => !text.includes(line))).toEqual([]);
        expect(lines.length).toBeLessThanOrEqual(most);
      },
    ),
  );
});

test("keeps every line but the last inside the width, unless one word is longer", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = textLines(text, 12, width, 4).slice(0, -1);
      const tooWide = lines.filter((line) => textWidth(line, 12) > width);

      expect(tooWide.filter((line) => textLines(line, 12, width, 4).length > 1)).toEqual([]);
    }),
  );
});

test("begins no line with what closes a phrase and ends none with what opens one", () => {
  const text = "累计退税（2022-04-29，372 笔，推算）；《通报》说“超过”八成（约数），见下。";
  const lines = Array.from({ length: 30 }, (_, index) => textLines(text, 10, 40 + index * 7, 60)).flat();

  expect(lines.filter((line) => /^[、，。；：！？）》”]|[（《]$/.test(line))).toEqual([]);
});
