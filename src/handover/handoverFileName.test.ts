import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { handoverFileName, pictureFileName } from "./handoverFileName.ts";

const day = "2026-11-24";

test("names the briefing, the day, and how large pictures are", () => {
  const briefing = "复工复产：五篇报道说了什么";

  expect(handoverFileName({ briefing, day })).toBe("复工复产：五篇报道说了什么_2026.11.24");
  expect(handoverFileName({ briefing: "", day, size: { width: 1920, height: 1080, factor: 2 } })).toBe(
    "reopening-board_2026.11.24_1920x1080@2x",
  );
  expect(pictureFileName("3.2", "复工率 / 贷款")).toBe("003-2_复工率-贷款.png");
});

test("sorts pictures as the slides stand, of up to as many slides as a briefing may have", () => {
  const keys = ["1", "2.1", "2.2", "10", "200"];
  const names = keys.map((key) => pictureFileName(key, ""));

  expect([...names].sort()).toEqual(names);
});

test("makes a name that every system stores of whatever a briefing is called", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const name of [`${handoverFileName({ briefing: text, day })}.pptx`, pictureFileName("1", text)]) {
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*\s]|^[-.=+@~]|\.\./u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
      }
    }),
  );
});
