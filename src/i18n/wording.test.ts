import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { samples } from "#mocks/wordingSamples.ts";
import { en } from "./en.ts";
import { plainText } from "./sentence.ts";
import { zh } from "./zh.ts";

/** Every text of a wording by its name, functions called with each of their samples. */
function texts(part: unknown, name = ""): [string, unknown][] {
  if (typeof part === "function") return (samples[name] ?? []).map((given) => [name, asText(part(...given))]);
  if (typeof part !== "object" || part === null) return [[name, part]];
  return Object.entries(part).flatMap(([key, below]) => texts(below, name === "" ? key : `${name}.${key}`));
}

/** A sentence as its words; anything else as it is. */
function asText(made: unknown): unknown {
  return Array.isArray(made) ? plainText(made) : made;
}

function functionNames(part: unknown, name = ""): string[] {
  if (typeof part === "function") return [name];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, below]) =>
    functionNames(below, name === "" ? key : `${name}.${key}`),
  );
}

const wordings = { zh, en };

test.each(locales)("has samples for every function of the wording: %s", (locale) => {
  expect(functionNames(wordings[locale]).sort()).toEqual(Object.keys(samples).sort());
});

test.each(locales)("gives a text for everything, with nothing missing in it: %s", (locale) => {
  const bad = texts(wordings[locale]).filter(
    ([, text]) =>
      typeof text !== "string" ||
      text.trim() === "" ||
      /undefined|null|NaN|Infinity|\[object|=>| {2}|,,|；；/.test(text),
  );

  expect(bad).toEqual([]);
});

test("speaks no Chinese in English", () => {
  const chinese = texts(en).filter(([, text]) => /\p{Script=Han}|[，。；：、（）]/u.test(String(text)));

  expect(chinese).toEqual([]);
});

test("speaks no English in Chinese but the names of a command, a file and a column", () => {
  const english = texts(zh).filter(([, text]) =>
    /[a-z]{2}/i.test(String(text).replace(/npm run data:check|figures.csv|value/g, "")),
  );

  expect(english).toEqual([]);
});

test.each(locales)("says every argument that it is given: %s", (locale) => {
  const untold = Object.entries(samples).filter(([name, calls]) =>
    calls.some((given, index) => {
      const text = String(texts(wordings[locale]).filter(([one]) => one === name)[index]?.[1]);
      return given.some((one) => typeof one === "number" && one > 3 && !text.includes(String(one)));
    }),
  );

  expect(untold).toEqual([]);
});
