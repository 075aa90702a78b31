import type { ContentIn } from "#charts/frame/chartContent.ts";
import type { DrawnSheet } from "./drawnSheet.ts";
import { PictureError, svgFaults } from "./pictureFaults.ts";
import { type PictureLayout, pictureLayouts } from "./pictureLayout.ts";
import type { PictureSize } from "./pictureSize.ts";
import { type Ground, pictureSvg } from "./pictureSvg.tsx";
import { type PictureStyle, styledChart } from "./styledChart.ts";

/** What a picture is to be like. */
export interface PictureChoices {
  readonly size: PictureSize;
  readonly ground: Ground;
  readonly style: PictureStyle;
}

/** A picture of a chart, or one of several that show it together. */
export interface Picture {
  readonly svg: SVGElement;
  readonly layout: PictureLayout;
}

/** Where not even one row would fit: how high a picture of this width has to be. */
export class TooSmallError extends Error {
  readonly heightNeeded: number;

  constructor(heightNeeded: number) {
    super(`A picture of this chart must be at least ${heightNeeded} pixels high.`);
    this.name = "TooSmallError";
    this.heightNeeded = heightNeeded;
  }
}

/**
 * The chart as pictures of the size asked for, each looked at before it is handed out. What fails is tried once
 * more, as fonts may come late; then it throws a PictureError, or a TooSmallError where the size bears no chart.
 */
export async function pictures(contentIn: ContentIn, choices: PictureChoices): Promise<Picture[]> {
  const styled = styledChart(contentIn, choices.style);
  const { pictures: layouts, heightNeeded } = pictureLayouts(styled, choices.size);
  if (heightNeeded !== null) throw new TooSmallError(heightNeeded);
  const made: Picture[] = [];
  for (const layout of layouts) made.push(await soundPicture(layout, choices.ground));
  return made;
}

/** One picture as laid out, looked at before it is handed out. */
export async function soundPicture(layout: PictureLayout, ground: Ground): Promise<Picture> {
  const { svg, faults } = await lookedAt(layout, ground);
  if (faults.length > 0) throw new PictureError(faults);
  return { svg, layout };
}

/** A sheet as a drawing, with what is wrong with it also the second time. */
export async function lookedAt(sheet: DrawnSheet, ground: Ground) {
  const first = await drawing(sheet, ground);
  return first.faults.length === 0 ? first : drawing(sheet, ground);
}

async function drawing(sheet: DrawnSheet, ground: Ground) {
  const svg = await pictureSvg(sheet, ground);
  return { svg, faults: svgFaults(svg, sheet) };
}
