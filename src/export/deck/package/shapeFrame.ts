import type { Locale } from "#domain/locale.ts";
import type { Box } from "#export/deck/slide/shape.ts";
import { element, shownText, type Xml } from "./xml.ts";

/** So many units of Office are a point. */
const POINT = 12_700;

export function units(points: number): number {
  return Math.round(points * POINT);
}

/** The number of a shape on its slide, and the name of its relation to a chart or picture. */
export interface ShapeNames {
  readonly id: number;
  readonly relation: string | null;
  readonly locale: Locale;
}

export function placeXml(name: "a:xfrm" | "p:xfrm", { x, y, width, height }: Box): Xml {
  return element(
    name,
    {},
    element("a:off", { x: units(x), y: units(y) }),
    element("a:ext", { cx: units(width), cy: units(height) }),
  );
}

/** The name of a shape, and what is read out for it. */
export function shapeName(id: number, name: string, altText?: string): Xml {
  return element("p:cNvPr", {
    id,
    name: `${shownText(name).replaceAll("\n", " ")} ${id}`,
    ...(altText !== undefined && { descr: shownText(altText) }),
  });
}
