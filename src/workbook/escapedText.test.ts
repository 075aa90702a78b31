import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { escapedText, unescapedText } from "./escapedText.ts";

test.each([
  ["复工率\t98%\n两行", "复工率\t98%\n两行"],
  ["a\u0000b", "a_x0000_b"],
  ["a\r\nb", "a_x000D_\nb"],
  ["\ud83d\ude00", "\ud83d\ude00"],
  ["\ud83d", "_xD83D_"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x0041\u0000", "_x005F_x0041_x0000_"],
  ["snake_x_case", "snake_x_case"],
])("writes %j as %j", (text, expected) => {
  expect(escapedText(text)).toBe(expected);
});

test("gives every text back, and writes only what XML and UTF-8 can hold", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = escapedText(text);

      expect(unescapedText(escaped)).toBe(text);
      expect(escaped).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
    }),
    { numRuns: 2000 },
  );
});
