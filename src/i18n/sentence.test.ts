import fc from "fast-check";
import { expect, test } from "vitest";
import { figure } from "#mocks/sampleFigures.ts";
import { joined, plainText, say } from "./sentence.ts";

const rate = { figure: figure({ value: 90 }), text: "90%" };

test("keeps numbers as mentions of their figures among the words", () => {
  expect(say`沈阳市 ${rate}，共 ${2} 地`).toEqual(["沈阳市 ", rate, "，共 ", "2", " 地"]);
});

test("takes a sentence within a sentence for part of it, and leaves out what is empty", () => {
  const inner = say`至少 ${rate}`;

  expect(say`${inner}${false}${null}${""}。`).toEqual(["至少 ", rate, "。"]);
});

test("puts the separator between sentences only", () => {
  expect(plainText(joined([["a"], [rate], ["b"]], "；"))).toBe("a；90%；b");
  expect(joined([], "；")).toEqual([]);
});

test("reads as the words that a plain template would have made", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.string(), (first, count, last) => {
      expect(plainText(say`${first}-${count}-${[last]}`)).toBe(`${first}-${count}-${last}`);
    }),
  );
});
