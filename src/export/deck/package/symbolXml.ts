import { arrowXml, dotLook, fillXml, spanXml } from "#export/deck/chart/markLook.ts";
import type { Box, Shape } from "#export/deck/slide/shape.ts";
import { placeXml, type ShapeNames, shapeName } from "./shapeFrame.ts";
import { element, type Xml } from "./xml.ts";

/** So much of the room of a symbol its bar takes, where an arrow stands behind it. */
const BAR = 0.6;

/** A mark as its chart draws it, as shapes that can be edited. */
export function symbolXml({ box, symbol }: Extract<Shape, { kind: "symbol" }>, { id }: ShapeNames): Xml {
  const { mark, shape, accent } = symbol;
  const side = Math.min(box.width, box.height);
  const body: Box =
    shape === "dot"
      ? { x: box.x, y: box.y + (box.height - side) / 2, width: side, height: side }
      : { ...box, width: box.width * BAR };
  const middle = { y: box.y + box.height / 2, height: 0 };
  const drawn = [
    geometry({ id, name: "Key" }, body, {
      preset: shape === "dot" ? "ellipse" : "rect",
      look: shape === "dot" ? dotLook(mark, accent) : fillXml(mark, accent),
    }),
  ];
  if (mark.end === "open")
    drawn.push(
      geometry(
        { id: id + 1000, name: "Key arrow" },
        { x: body.x + body.width, width: box.width - body.width, ...middle },
        {
          preset: "line",
          look: arrowXml("onwards", accent),
        },
      ),
    );
  if (mark.end === "below")
    drawn.push(
      geometry(
        { id: id + 1000, name: "Key arrow" },
        { x: body.x, width: body.width, ...middle },
        {
          preset: "line",
          look: arrowXml("back", accent),
        },
      ),
    );
  if (mark.hasSpan)
    drawn.push(
      geometry(
        { id: id + 1000, name: "Key span" },
        { x: body.x + body.width / 2, width: box.width - body.width, ...middle },
        {
          preset: "line",
          look: spanXml(),
        },
      ),
    );
  return drawn.join("");
}

function geometry(
  { id, name }: { readonly id: number; readonly name: string },
  box: Box,
  { preset, look }: { readonly preset: string; readonly look: Xml },
): Xml {
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, shapeName(id, name), element("p:cNvSpPr"), element("p:nvPr")),
    element(
      "p:spPr",
      {},
      placeXml("a:xfrm", box),
      element("a:prstGeom", { prst: preset }, element("a:avLst")),
      look,
    ),
  );
}
