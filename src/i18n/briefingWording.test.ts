import { expect, test } from "vitest";
import { briefingFaultWording } from "./briefingFaultWording.ts";
import { briefingWording } from "./briefingWording.ts";
import { firstBriefingWording } from "./firstBriefingWording.ts";
import { openWording } from "./openWording.ts";
import { takeAlongWording } from "./takeAlongWording.ts";

const argument = (place: number) => `<${place}>`;

/** Every text by its name; of functions what they say of as many marks as they take. */
function texts(part: unknown, name = ""): [string, string, number][] {
  if (typeof part === "function") {
    const marks = Array.from({ length: part.length }, (_, place) => argument(place));
    return isOfList(name) ? [] : texts(part(...marks), name).map(([at, text]) => [at, text, part.length]);
  }
  if (typeof part !== "object" || part === null) return [[name, String(part), 0]];
  return Object.entries(part).flatMap(([key, below]) => texts(below, name === "" ? key : `${name}.${key}`));
}

/** Those that take no single text. */
function isOfList(name: string): boolean {
  return name === "editor.dropped";
}

const wordings = [
  ["briefings", briefingWording],
  ["faults", briefingFaultWording],
  ["the first briefing", firstBriefingWording],
  ["the board as one file", takeAlongWording],
  ["opened files", openWording],
] as const;

test.each(wordings)(
  "says the same things of %s in both languages, and each argument it is given",
  (_, words) => {
    const [zh, en] = [texts(words.zh), texts(words.en)];
    const silent = [...zh, ...en].filter(
      ([name, text, count]) =>
        text.trim() === "" ||
        (!name.startsWith("policies") &&
          Array.from({ length: count }, (_mark, place) => argument(place)).some(
            (mark) => !text.includes(mark),
          )),
    );

    expect(zh.map(([name]) => name)).toEqual(en.map(([name]) => name));
    expect(silent).toEqual([]);
  },
);

test.each(wordings)("speaks no Chinese of %s in English", (_, words) => {
  const chinese = texts(words.en).filter(([, text]) => /\p{Script=Han}|[，。；：、（）　]/u.test(text));

  expect(chinese).toEqual([]);
});
