import type { Theme } from "#domain/indicator.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { darkPalette, lightPalette, type Palette } from "./palette.ts";
import type { MarkLook } from "./rows/RowMark.tsx";
import { type TypeScale, typeScale } from "./typeScale.ts";

/** In which sizes, colours and language a chart is drawn: on a card of the page, on a slide, in a picture. */
export interface ChartStyle {
  readonly type: TypeScale;
  readonly palette: Palette;
  readonly language: Language;
}

/** The type size of a chart on a card of the page. */
const CARD_BASE = 13;

export const palettes = { light: lightPalette, dark: darkPalette };

/** How charts look on the page. */
export function cardStyle(appearance: "light" | "dark", language: Language): ChartStyle {
  return { type: typeScale(CARD_BASE, language.locale), palette: palettes[appearance], language };
}

/** Sizes and colours of the marks of a theme. */
export function lookOf(theme: Theme, { type, palette }: ChartStyle): MarkLook {
  return { type, palette, accent: palette.accent[theme] };
}
