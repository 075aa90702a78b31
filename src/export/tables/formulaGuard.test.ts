import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { guardedText, unguardedText } from "./formulaGuard.ts";

test.each([
  "=1+1",
  "+86",
  "-3.2",
  "@SUM(A1)",
  "\t1",
  "\r1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  "  =1",
  "\u200b=1",
  "'=1+1",
  "''=1",
])("puts a ' before %j", (text) => {
  expect(guardedText(text)).toBe(`'${text}`);
});

test.each(["复工率", "1-2", "a=b", "'quoted'", "'", "", "≥ 90%", "−3"])("leaves %j as it is", (text) => {
  expect(guardedText(text)).toBe(text);
});

test("gives every text back, also one that begins with such a '", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(unguardedText(guardedText(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
