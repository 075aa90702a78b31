import { slideSizes } from "#export/deck/slide/shape.ts";
import { masterParts, propertyParts } from "./masterParts.ts";
import { level } from "./masterXml.ts";
import { namespaces, type Part, packageBytes } from "./packageBytes.ts";
import { MASTER, NOTES_MASTER, OFFICE, slidePath, themePath } from "./partPaths.ts";
import { units } from "./shapeFrame.ts";
import { slideParts } from "./slideParts.ts";
import type { Written } from "./written.ts";
import { element } from "./xml.ts";

export function presentationBytes(written: Written): Uint8Array<ArrayBuffer> {
  const { pages, locale } = written;
  const charts: Part[] = [];
  const pictures: Part[] = [];
  const slides = pages.flatMap((page, index) => slideParts(page, index, { locale, charts, pictures }));
  const parts = [
    presentation(written),
    ...masterParts(written),
    ...slides,
    ...charts,
    ...pictures,
    ...propertyParts(written),
  ];
  return packageBytes(parts, [
    { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
    { id: "rId2", type: "core-properties", target: "docProps/core.xml" },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ]);
}

function presentation({ pages, size, locale }: Written): Part {
  const { width, height } = slideSizes[size];
  const slides = pages.map((_, index) => ({
    id: `rId${index + 3}`,
    type: "slide",
    target: slidePath(index),
  }));
  const levels = [1, 2, 3].map((depth) => level(depth, { sz: 1800 }, locale));
  return {
    path: "ppt/presentation.xml",
    type: `${OFFICE}.presentationml.presentation.main+xml`,
    content: element(
      "p:presentation",
      { ...namespaces, saveSubsetFonts: 1 },
      element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" })),
      element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": "rId2" })),
      element(
        "p:sldIdLst",
        {},
        ...slides.map(({ id }, index) => element("p:sldId", { id: 256 + index, "r:id": id })),
      ),
      element("p:sldSz", {
        cx: units(width),
        cy: units(height),
        ...(size === "classic" && { type: "screen4x3" }),
      }),
      element("p:notesSz", { cx: 6_858_000, cy: 9_144_000 }),
      element("p:defaultTextStyle", {}, ...levels),
    ),
    relations: [
      { id: "rId1", type: "slideMaster", target: MASTER },
      { id: "rId2", type: "notesMaster", target: NOTES_MASTER },
      ...slides,
      { id: `rId${slides.length + 3}`, type: "theme", target: themePath(1) },
      { id: `rId${slides.length + 4}`, type: "presProps", target: "ppt/presProps.xml" },
      { id: `rId${slides.length + 5}`, type: "viewProps", target: "ppt/viewProps.xml" },
      { id: `rId${slides.length + 6}`, type: "tableStyles", target: "ppt/tableStyles.xml" },
    ],
  };
}
