import { expect, test } from "vitest";
import { darkPalette, lightPalette, type Palette } from "./palette.ts";
import { projectorPalette } from "./projectorPalette.ts";

const palettes = { light: lightPalette, dark: darkPalette, projector: projectorPalette };
const names = ["light", "dark", "projector"] as const;

/** The relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs that fall short of a contrast, with what they have. */
function tooFaint(pairs: readonly (readonly [string, string, string])[], least: number): string[] {
  return pairs
    .map(([name, colour, ground]) => [name, contrast(colour, ground)] as const)
    .filter(([, found]) => found < least)
    .map(([name, found]) => `${name} ${found.toFixed(2)}`);
}

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#0000ff", "#ffffff", 8.59],
])("computes the contrast of %s on %s as the standard does", (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

test.each(names)("gives text at least 4.5 to 1 on every ground that it stands on: %s", (name) => {
  const palette: Palette = palettes[name];
  const { ground, raised, noticeGround, errorGround } = palette;
  const texts = ["ink", "muted", "notice", "error", "focus"] as const;
  const pairs = texts.flatMap((text) => [
    [`${text} on ground`, palette[text], ground] as const,
    [`${text} on raised`, palette[text], raised] as const,
  ]);

  expect(tooFaint(pairs, 4.5)).toEqual([]);
  expect(
    tooFaint(
      [
        ["notice on its ground", palette.notice, noticeGround],
        ["ink on the ground of notices", palette.ink, noticeGround],
        ["error on its ground", palette.error, errorGround],
        ["ink on the ground of errors", palette.ink, errorGround],
      ],
      4.5,
    ),
  ).toEqual([]);
});

test.each(names)("gives marks at least 3 to 1 on the ground and on a row under the pointer: %s", (name) => {
  const { accent, context, ground, raised } = palettes[name];
  const marks = [...Object.entries(accent), ["context", context] as const];
  const pairs = marks.flatMap(([mark, colour]) => [
    [`${mark} on ground`, colour, ground] as const,
    [`${mark} on raised`, colour, raised] as const,
  ]);

  expect(tooFaint(pairs, 3)).toEqual([]);
});

test("gives text at least 7 to 1 and marks 4.5 to 1 on a projector", () => {
  const { accent, context, ground, ink, muted } = projectorPalette;
  const marks = [...Object.entries(accent), ["context", context] as const];

  expect(
    tooFaint(
      [
        ["ink", ink, ground],
        ["muted", muted, ground],
      ],
      7,
    ),
  ).toEqual([]);
  expect(
    tooFaint(
      marks.map(([mark, colour]) => [mark, colour, ground] as const),
      4.5,
    ),
  ).toEqual([]);
});

test.each(names)("has colours as values that a picture keeps: %s", (name) => {
  const { accent, ...others } = palettes[name];

  expect(Object.values({ ...others, ...accent }).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual(
    [],
  );
});

test.each(names)("gives each theme an accent of its own: %s", (name) => {
  const accents = Object.values(palettes[name].accent);

  expect(new Set(accents).size).toBe(accents.length);
});
