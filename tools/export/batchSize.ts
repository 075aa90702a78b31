import { LEAST_SIDE, MOST_SIDE, type Preset, presets } from "#export/picture/pictureSize.ts";

/** A size by its name, or one of its own. */
export type BatchSize = Preset | { readonly width: number; readonly height: number };

/** How a size is written. */
export const sizeWords = `${presets.join(", ")} or WIDTHxHEIGHT in pixels, each from ${LEAST_SIDE} to ${MOST_SIDE}: 1280x720`;

/** Null where the word is no size. */
export function sizeOf(word: string): BatchSize | null {
  const preset = presets.find((name) => name === word);
  if (preset) return preset;
  const [, width, height] = (/^(\d{1,5})x(\d{1,5})$/.exec(word) ?? []).map(Number);
  if (width === undefined || height === undefined) return null;
  return [width, height].every((side) => side >= LEAST_SIDE && side <= MOST_SIDE) ? { width, height } : null;
}

export function sizeName(size: BatchSize): string {
  return typeof size === "string" ? size : `${size.width}x${size.height}`;
}
