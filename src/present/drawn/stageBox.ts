import type { Stage } from "#slides/stage.ts";

/** Slides are laid out for screens between these. */
const NARROWEST = 4 / 3;
const WIDEST = 16 / 9;
/** Drawn for fewer lines than this a chart has no room for its words; on a smaller window the drawing is shown smaller. */
const LEAST_LINES = 720;

/** The largest stage of a shape that slides are made for within a window, in whole pixels. */
export function stageWithin({ width, height }: Stage): Stage {
  const box =
    width / height > WIDEST
      ? { width: height * WIDEST, height }
      : { width, height: Math.min(height, width / NARROWEST) };
  const scale = Math.max(1, LEAST_LINES / Math.max(box.height, 1));
  return { width: Math.round(box.width * scale), height: Math.round(box.height * scale) };
}
