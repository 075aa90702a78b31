import type { Shape } from "#export/deck/slide/shape.ts";
import { placeXml, type ShapeNames, shapeName } from "./shapeFrame.ts";
import { symbolXml } from "./symbolXml.ts";
import { tableXml } from "./tableXml.ts";
import { paragraphXml, plainParagraphs } from "./textXml.ts";
import { element, shownText, type Xml } from "./xml.ts";

type ShapeOf<Kind extends Shape["kind"]> = Extract<Shape, { kind: Kind }>;

export function shapeXml(shape: Shape, names: ShapeNames): Xml {
  switch (shape.kind) {
    case "title":
    case "points":
      return placeholderXml(shape, names);
    case "text":
      return textBoxXml(shape, names);
    case "symbol":
      return symbolXml(shape, names);
    case "chart":
      return frameXml(shape, names, chartReference(names));
    case "table":
      return frameXml(shape, names, tableXml(shape, names.locale));
    case "picture":
      return pictureXml(shape, names);
  }
}

function placeholderXml(shape: ShapeOf<"title"> | ShapeOf<"points">, { id, locale }: ShapeNames): Xml {
  const isTitle = shape.kind === "title";
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      shapeName(id, isTitle ? "Title" : "Points"),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      element("p:nvPr", {}, element("p:ph", isTitle ? { type: "title" } : { idx: 1 })),
    ),
    element("p:spPr", {}, placeXml("a:xfrm", shape.box)),
    element(
      "p:txBody",
      {},
      element("a:bodyPr", {}, element("a:normAutofit")),
      element("a:lstStyle"),
      shape.kind === "title"
        ? plainParagraphs(shownText(shape.text).replaceAll("\n", " "), locale, shape.size)
        : shape.points.map((point) => plainParagraphs(point, locale, shape.size)).join("") || element("a:p"),
    ),
  );
}

function textBoxXml({ name, box, paragraphs, anchor }: ShapeOf<"text">, { id, locale }: ShapeNames): Xml {
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, shapeName(id, name), element("p:cNvSpPr", { txBox: 1 }), element("p:nvPr")),
    element(
      "p:spPr",
      {},
      placeXml("a:xfrm", box),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      element("a:noFill"),
    ),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
        element("a:noAutofit"),
      ),
      element("a:lstStyle"),
      paragraphs.map((paragraph) => paragraphXml(paragraph, locale)).join("") || element("a:p"),
    ),
  );
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

function chartReference({ relation }: ShapeNames): Xml {
  return element(
    "a:graphicData",
    { uri: CHART },
    element("c:chart", { "xmlns:c": CHART, "r:id": relation ?? "" }),
  );
}

function frameXml(
  { name, box, altText }: ShapeOf<"chart"> | ShapeOf<"table">,
  { id }: ShapeNames,
  content: Xml,
): Xml {
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      shapeName(id, name, altText),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      element("p:nvPr"),
    ),
    placeXml("p:xfrm", box),
    element("a:graphic", {}, content),
  );
}

function pictureXml({ box, altText }: ShapeOf<"picture">, { id, relation }: ShapeNames): Xml {
  return element(
    "p:pic",
    {},
    element(
      "p:nvPicPr",
      {},
      shapeName(id, "Picture", altText),
      element("p:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: 1 })),
      element("p:nvPr"),
    ),
    element(
      "p:blipFill",
      {},
      element("a:blip", { "r:embed": relation ?? "" }),
      element("a:stretch", {}, element("a:fillRect")),
    ),
    element(
      "p:spPr",
      {},
      placeXml("a:xfrm", box),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
  );
}
