import { lightPalette } from "#charts/palette.ts";
import type { Locale } from "#domain/locale.ts";
import type { DeckSize } from "#export/deck/deck.ts";
import { type Box, slideSizes } from "#export/deck/slide/shape.ts";
import { namespaces } from "./packageBytes.ts";
import { placeXml, shapeName } from "./shapeFrame.ts";
import { fontsXml, solidFill } from "./theme.ts";
import { element, text, type Xml } from "./xml.ts";

/** The empty group that every tree of shapes begins with. */
export const ROOT_GROUP =
  element(
    "p:nvGrpSpPr",
    {},
    element("p:cNvPr", { id: 1, name: "" }),
    element("p:cNvGrpSpPr"),
    element("p:nvPr"),
  ) +
  element(
    "p:grpSpPr",
    {},
    element(
      "a:xfrm",
      {},
      element("a:off", { x: 0, y: 0 }),
      element("a:ext", { cx: 0, cy: 0 }),
      element("a:chOff", { x: 0, y: 0 }),
      element("a:chExt", { cx: 0, cy: 0 }),
    ),
  );

export const COLOUR_MAP = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
};

const background = element(
  "p:bg",
  {},
  element("p:bgPr", {}, solidFill(lightPalette.ground), element("a:effectLst")),
);

export function masterXml(locale: Locale, size: DeckSize, layouts: readonly string[]): Xml {
  return element(
    "p:sldMaster",
    namespaces,
    element(
      "p:cSld",
      {},
      background,
      element("p:spTree", {}, ROOT_GROUP, titlePlace(2, size), pointsPlace(3, size)),
    ),
    element("p:clrMap", COLOUR_MAP),
    element(
      "p:sldLayoutIdLst",
      {},
      ...layouts.map((id, index) => element("p:sldLayoutId", { id: 2_147_483_649 + index, "r:id": id })),
    ),
    element(
      "p:txStyles",
      {},
      element("p:titleStyle", {}, level(1, { sz: 2600, b: 1 }, locale)),
      element("p:bodyStyle", {}, level(1, { sz: 2000 }, locale, "•"), level(2, { sz: 1800 }, locale, "–")),
      element("p:otherStyle", {}, level(1, { sz: 1800 }, locale)),
    ),
  );
}

/** The ways a slide is laid out: a headline over charts, a headline over points, and nothing but a picture. */
export const layoutNames = ["title", "points", "blank"] as const;

const layoutTypes = { title: "titleOnly", points: "obj", blank: "blank" } as const;
const layoutTitles = {
  title: "Headline and chart",
  points: "Headline and points",
  blank: "Picture",
} as const;

export function layoutXml(layout: (typeof layoutNames)[number], size: DeckSize): Xml {
  const shapes = [
    ...(layout === "blank" ? [] : [titlePlace(2, size)]),
    ...(layout === "points" ? [pointsPlace(3, size)] : []),
  ];
  return element(
    "p:sldLayout",
    { ...namespaces, type: layoutTypes[layout], preserve: 1 },
    element("p:cSld", { name: layoutTitles[layout] }, element("p:spTree", {}, ROOT_GROUP, ...shapes)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

function titlePlace(id: number, size: DeckSize): Xml {
  const box = { x: 36, y: 20, width: slideSizes[size].width - 72, height: 44 };
  return placeholder({ id, name: "Title", place: { type: "title" }, box, anchor: "t" });
}

function pointsPlace(id: number, size: DeckSize): Xml {
  const box = { x: 36, y: 96, width: slideSizes[size].width - 72, height: 408 };
  return placeholder({ id, name: "Points", place: { type: "body", idx: 1 }, box, anchor: "t" });
}

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly place: Readonly<Record<string, string | number>>;
  readonly box: Box;
  readonly anchor: "t" | "ctr";
}

export function placeholder({ id, name, place, box, anchor }: Placeholder): Xml {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      shapeName(id, name),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      element("p:nvPr", {}, element("p:ph", place)),
    ),
    element(
      "p:spPr",
      {},
      placeXml("a:xfrm", box),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
    element(
      "p:txBody",
      {},
      element("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, element("a:normAutofit")),
      element("a:lstStyle"),
      element(
        "a:p",
        {},
        element("a:r", {}, element("a:rPr", { lang: "zh-CN" }), element("a:t", {}, text(name))),
      ),
    ),
  );
}

/** The look of a level of text; with a bullet, text hangs behind it. */
export function level(
  depth: number,
  look: Readonly<Record<string, number>>,
  locale: Locale,
  bullet: string | null = null,
): Xml {
  const left = bullet === null ? 0 : depth * 228_600;
  return element(
    `a:lvl${depth}pPr`,
    {
      marL: left,
      indent: bullet === null ? 0 : -228_600,
      algn: "l",
      defTabSz: 914_400,
      rtl: 0,
      eaLnBrk: 1,
      latinLnBrk: 0,
      hangingPunct: 1,
    },
    ...(bullet === null
      ? [element("a:buNone")]
      : [
          element("a:spcBef", {}, element("a:spcPts", { val: 900 })),
          element("a:buFont", { typeface: "Arial" }),
          element("a:buChar", { char: bullet }),
        ]),
    element(
      "a:defRPr",
      { ...look, kern: 1200 },
      element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" })),
      fontsXml(locale),
    ),
  );
}
