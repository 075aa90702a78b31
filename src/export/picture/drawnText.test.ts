import { expect, test } from "vitest";
import { drawnText } from "./drawnText.ts";

test.each([
  ["a\u0000b\u001Fc\uFFFE\uFFFFd\uD800e", "abcde"],
  ["\u202Eright to left\u202C\u200F\u2067", "right to left"],
  ["line\r\nline\u2028line\tend", "line line line end"],
  ["👩‍👩‍👧 𠮷", "👩‍👩‍👧 𠮷"],
  ["\uE000 of a font of this machine", "\uE000 of a font of this machine"],
  ["<script>&amp;]]>", "<script>&amp;]]>"],
])("%j is drawn as %j", (text, drawn) => {
  expect(drawnText(text)).toBe(drawn);
});
