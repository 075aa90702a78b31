import type { Locale } from "#domain/locale.ts";
import { COLOUR_MAP, level, placeholder, ROOT_GROUP } from "./masterXml.ts";
import { namespaces } from "./packageBytes.ts";
import { shapeName } from "./shapeFrame.ts";
import { plainParagraphs } from "./textXml.ts";
import { element, type Xml } from "./xml.ts";

/** A page of notes is as PowerPoint makes it: 7.5 by 10 inches, the slide above, the notes below. */
const slideBox = { x: 54, y: 54, width: 432, height: 243 };
const notesBox = { x: 54, y: 342, width: 432, height: 324 };

export function notesMasterXml(locale: Locale): Xml {
  const white = element(
    "p:bg",
    {},
    element("p:bgRef", { idx: 1001 }, element("a:schemeClr", { val: "bg1" })),
  );
  return element(
    "p:notesMaster",
    namespaces,
    element(
      "p:cSld",
      {},
      white,
      element(
        "p:spTree",
        {},
        ROOT_GROUP,
        slideImage(2, true),
        placeholder({ id: 3, name: "Notes", place: { type: "body", idx: 1 }, box: notesBox, anchor: "t" }),
      ),
    ),
    element("p:clrMap", COLOUR_MAP),
    element("p:notesStyle", {}, level(1, { sz: 1200 }, locale)),
  );
}

/** What the speaker says, a paragraph a line. */
export function notesXml(notes: string, locale: Locale): Xml {
  return element(
    "p:notes",
    namespaces,
    element(
      "p:cSld",
      {},
      element(
        "p:spTree",
        {},
        ROOT_GROUP,
        slideImage(2, false),
        element(
          "p:sp",
          {},
          element(
            "p:nvSpPr",
            {},
            shapeName(3, "Notes"),
            element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
            element("p:nvPr", {}, element("p:ph", { type: "body", idx: 1 })),
          ),
          element("p:spPr"),
          element("p:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), plainParagraphs(notes, locale)),
        ),
      ),
    ),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

function slideImage(id: number, isPlaced: boolean): Xml {
  const { x, y, width, height } = slideBox;
  const place = element(
    "a:xfrm",
    {},
    element("a:off", { x: x * 12_700, y: y * 12_700 }),
    element("a:ext", { cx: width * 12_700, cy: height * 12_700 }),
  );
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      shapeName(id, "Slide"),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element("p:nvPr", {}, element("p:ph", { type: "sldImg" })),
    ),
    isPlaced
      ? element("p:spPr", {}, place, element("a:prstGeom", { prst: "rect" }, element("a:avLst")))
      : element("p:spPr"),
  );
}
