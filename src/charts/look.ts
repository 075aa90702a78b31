import type { Theme } from "#domain/indicator.ts";
import type { Locale } from "#domain/locale.ts";
import { darkPalette, lightPalette } from "./palette.ts";
import type { MarkLook } from "./rows/RowMark.tsx";
import { typeScale } from "./typeScale.ts";

/** The type size of a chart on a card of the page. */
const CARD_BASE = 13;

const palettes = { light: lightPalette, dark: darkPalette };

/** Sizes and colours of a theme's chart on the page. */
export function cardLook(theme: Theme, appearance: "light" | "dark", locale: Locale): MarkLook {
  const palette = palettes[appearance];
  return { type: typeScale(CARD_BASE, locale), palette, accent: palette.accent[theme] };
}
