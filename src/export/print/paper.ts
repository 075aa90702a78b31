/** A millimetre of paper in the pixels of a style sheet, of which an inch has 96. */
const MILLIMETRE = 96 / 25.4;

export const orientations = ["portrait", "landscape"] as const;
export type Orientation = (typeof orientations)[number];

/** A4 with a head and a foot, or across and with narrow margins for a drawing that has all of it in itself. */
export type Paper = Orientation | "whole";

/** Between the edge of A4 and what is printed; PrintSheet.module.css keeps the same. */
const MARGINS = { sides: 13, ends: 9.5 };

/** A page is a little lower than its sheet, lest rounding begins another one. */
const SPARED = 1;

/** The height of the line at the head of a page, with the room below it. */
const HEAD = 9;

/** What a page of A4 has room for between its margins and below its head, in pixels: the figures and the foot. */
export function paperRoom(orientation: Orientation): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "portrait" ? [210, 297] : [297, 210];
  return {
    width: Math.floor((width - 2 * MARGINS.sides) * MILLIMETRE),
    height: Math.floor((height - SPARED - 2 * MARGINS.ends - HEAD) * MILLIMETRE),
  };
}

/** Of a page that is one drawing: what few printers reach. */
const NARROW = 5;

/** What a page of A4 across has room for when it is one drawing, in pixels. */
export function wholeRoom(): { readonly width: number; readonly height: number } {
  return {
    width: Math.floor((297 - 2 * NARROW) * MILLIMETRE),
    height: Math.floor((210 - SPARED - 2 * NARROW) * MILLIMETRE),
  };
}

/** Sizes of type on paper, the one of the marks: 9 points, and down to 7.5 where that saves a page. */
export const paperBases = [12, 11, 10] as const;

/** The type of a chart whose rows go over several pages. */
export const SPLIT_BASE = 11;
