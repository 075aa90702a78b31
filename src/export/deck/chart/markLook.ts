import type { KeyMark } from "#charts/frame/keyItem.ts";
import { lightPalette } from "#charts/palette.ts";
import { hex, solidFill } from "#export/deck/package/theme.ts";
import { element, type Xml } from "#export/deck/package/xml.ts";

/** Of outlines, in units of Office: a point and a half. */
const OUTLINE = 19_050;

/** How a mark is filled and outlined: as on the page, so that hollow and dashed survive grey print. */
export function fillXml({ style, end }: Pick<KeyMark, "style" | "end">, accent: string): Xml {
  const colour = style === "context" ? lightPalette.context : accent;
  const isFilled = style === "solid" || style === "context";
  const fill = isFilled ? filled(colour, end === "exact") : solidFill(lightPalette.ground);
  return fill + outline(isFilled && end !== "unsure" ? null : colour, style === "dashed" || end === "unsure");
}

/** A bound is no full statement of the value, so that its mark is not of full weight either. */
function filled(colour: string, isExact: boolean): Xml {
  const alpha = isExact ? [] : [element("a:alpha", { val: 60_000 })];
  return element("a:solidFill", {}, element("a:srgbClr", { val: hex(colour) }, ...alpha));
}

function outline(colour: string | null, isDashed: boolean): Xml {
  return colour === null
    ? element("a:ln", {}, element("a:noFill"))
    : element(
        "a:ln",
        { w: OUTLINE },
        solidFill(colour),
        ...(isDashed ? [element("a:prstDash", { val: "sysDash" })] : []),
      );
}

/** The line of a bound: onwards from a value that is at least so much, back into a bar that is at most so much. */
export function arrowXml(way: "onwards" | "back", accent: string): Xml {
  const head = { type: "triangle", w: "med", len: "med" };
  return element(
    "a:ln",
    { w: OUTLINE * 1.5 },
    solidFill(way === "onwards" ? accent : lightPalette.ink),
    way === "onwards" ? element("a:tailEnd", head) : element("a:headEnd", head),
  );
}

/** The line between two values that two reports give. */
export function spanXml(): Xml {
  return element(
    "a:ln",
    { w: OUTLINE },
    solidFill(lightPalette.ink),
    element("a:prstDash", { val: "sysDash" }),
  );
}

/** A dot as the page draws it; a hollow one is pale, as LibreOffice draws no outline of points, and a white one would be none. */
export function dotLook(mark: Pick<KeyMark, "style" | "end">, accent: string): Xml {
  const isHollow = mark.style === "hollow" || mark.style === "dashed";
  return isHollow
    ? solidFill(pale(accent)) + outline(accent, mark.style === "dashed")
    : fillXml(mark, accent);
}

const PALE = 0.78;

/** Most of the way from a colour to white. */
export function pale(colour: string): string {
  const parts = hex(colour).match(/../g) ?? [];
  const mixed = parts.map((part) => {
    const value = Number.parseInt(part, 16);
    return Math.round(value + (255 - value) * PALE)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}
