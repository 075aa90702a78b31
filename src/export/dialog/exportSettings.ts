import type { Locale } from "#domain/locale.ts";
import type { FontOrder } from "#export/picture/pictureFonts.ts";
import {
  type Factor,
  LEAST_SIDE,
  MOST_SIDE,
  type PictureSize,
  type Preset,
  presetSizes,
} from "#export/picture/pictureSize.ts";

export const formats = ["png", "svg", "xlsx", "csv"] as const;
export type ExportFormat = (typeof formats)[number];

/** What a reader chooses for an export. */
export interface ExportSettings {
  readonly format: ExportFormat;
  readonly preset: Preset | "own";
  readonly ownWidth: string;
  readonly ownHeight: string;
  readonly factor: Factor;
  readonly appearance: "light" | "dark";
  readonly isTransparent: boolean;
  readonly locale: Locale;
  readonly fonts: FontOrder;
  readonly title: string;
  readonly note: string;
}

/** At first the wide picture, as the page looks and speaks, in the fonts of this machine. */
export function firstSettings(page: Pick<ExportSettings, "appearance" | "locale">): ExportSettings {
  return {
    format: "png",
    preset: "wide",
    ownWidth: "1280",
    ownHeight: "720",
    factor: 1,
    isTransparent: false,
    fonts: fontsOf(navigator.userAgent),
    title: "",
    note: "",
    ...page,
  };
}

/** The fonts that come first on the machine of that browser. */
export function fontsOf(agent: string): FontOrder {
  if (/Windows/.test(agent)) return "windows";
  return /Mac OS|iPhone|iPad/.test(agent) ? "mac" : "linux";
}

/** The size chosen; null where an own one is no whole number of pixels within the bounds. */
export function chosenSize({ preset, ownWidth, ownHeight }: ExportSettings): PictureSize | null {
  if (preset !== "own") return presetSizes[preset];
  const [width, height] = [side(ownWidth), side(ownHeight)];
  return width === null || height === null ? null : { width, height, dotsPerInch: null };
}

function side(text: string): number | null {
  if (!/^\d{1,5}$/.test(text.trim())) return null;
  const pixels = Number.parseInt(text, 10);
  return pixels >= LEAST_SIDE && pixels <= MOST_SIDE ? pixels : null;
}
