import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, shortText } from "./plainText.ts";

test.each([
  ["复工率\u202E\u0000（个体）", "复工率（个体）"],
  ["two\r\nlines\tand  more", "two lines and more"],
  ["\uD800 half\uDC00", "half"],
  ["👍 stays", "👍 stays"],
])("leaves only what shows of %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test("says where a text was cut, and cuts no character in two", () => {
  expect([shortText("复工率", 3), shortText("👍👍👍", 2)]).toEqual(["复工率", "👍👍…"]);
});

test("keeps nothing that steers, whatever comes in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});
