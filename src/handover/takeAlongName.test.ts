import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { takeAlongName } from "./takeAlongName.ts";

test.each([
  ["复工复产简报", "2026.11.24", "复工复产简报_看板_2026.11.24.html"],
  ["", "2026.11.24", "看板_2026.11.24.html"],
  ["../../CON.txt", "1/..", "CON-txt_看板_1.html"],
  ["长".repeat(500), "2026.11.24", `${"长".repeat(30)}_看板_2026.11.24.html`],
])("calls the briefing %.30j of version %j %s", (briefing, version, name) => {
  expect(takeAlongName({ briefing, board: "看板", version })).toBe(name);
});

test("every name can be stored anywhere", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (briefing, version) => {
      const name = takeAlongName({ briefing, board: "board", version });

      expect(name).toMatch(
        /^[^\s<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}.=+@~!-][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*\.html$/u,
      );
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/\.\.|\.\.html$/);
    }),
  );
});
