/** The size of a picture in pixels, before it is multiplied for sharper print. */
export interface PictureSize {
  readonly width: number;
  /** Null where a picture is as high as what it shows. */
  readonly height: number | null;
  /** Of paper; null where a screen decides. */
  readonly dotsPerInch: number | null;
}

export const presets = ["wide", "classic", "square", "portrait", "a4"] as const;
export type Preset = (typeof presets)[number];

export const presetSizes: Record<Preset, PictureSize> = {
  wide: { width: 1920, height: 1080, dotsPerInch: null },
  classic: { width: 1600, height: 1200, dotsPerInch: null },
  square: { width: 1200, height: 1200, dotsPerInch: null },
  portrait: { width: 1080, height: 1440, dotsPerInch: null },
  // 210 mm at 300 dots an inch.
  a4: { width: 2480, height: null, dotsPerInch: 300 },
};

/** The sides that an own size may have: less bears no chart, more no canvas. */
export const LEAST_SIDE = 320;
export const MOST_SIDE = 8000;

export const factors = [1, 2, 4] as const;
export type Factor = (typeof factors)[number];

/** The type size that suits a picture: about 27 at 1080 lines, 38 on the width of a sheet of 300 dots an inch. */
function usualBase({ width, height }: PictureSize): number {
  return height === null ? width / 65 : Math.min(width, height) / 40;
}

/** Smaller type than this is not read, however small the picture. */
const LEAST_BASE = 11;

/** The type size that is a share of the usual one. */
export function baseOf(size: PictureSize, share: number): number {
  return Math.max(LEAST_BASE, usualBase(size) * share);
}

/** As shares of the usual one, from roomy to as small as is still read with ease on a screen. */
export const baseShares = [1.1, 1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6] as const;

/** The shares at which rows are split: a smaller one where the larger would need more than so many pictures. */
export const splitShares = [0.78, 0.66, 0.6] as const;
export const FEW_PICTURES = 4;

/** A picture as high as its chart is split once it would be higher than a canvas holds for certain: into sheets of paper. */
export const MOST_HEIGHT = 6000;
export const SHEET = 297 / 210;
