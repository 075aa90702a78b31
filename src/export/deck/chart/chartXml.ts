import { lightPalette } from "#charts/palette.ts";
import type { Locale } from "#domain/locale.ts";
import { namespaces } from "#export/deck/package/packageBytes.ts";
import { runLook, runXml } from "#export/deck/package/textXml.ts";
import { solidFill } from "#export/deck/package/theme.ts";
import { element, valued, type Xml } from "#export/deck/package/xml.ts";

/** The size of the texts in a chart, in points: 26 pixels on a screen of 1080 lines. */
export const CHART_TYPE = 13;

/** Where the plot stands in its chart, as shares of it. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WholeChart {
  /** What the chart shows, where charts beside it show something else. */
  readonly heading: string | null;
  readonly plot: PlotPlace;
  /** The bars or points, then the axes. */
  readonly content: readonly Xml[];
  readonly legend: Xml;
  readonly locale: Locale;
}

/** The part of a chart, whose workbook is embedded under that name. */
export function chartXml({ heading, plot, content, legend, locale }: WholeChart, workbook: string): Xml {
  return element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": namespaces["xmlns:a"],
      "xmlns:r": namespaces["xmlns:r"],
    },
    valued("c:date1904", 0),
    valued("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      ...(heading === null ? [] : [headingXml(heading, locale)]),
      valued("c:autoTitleDeleted", heading === null ? 1 : 0),
      element("c:plotArea", {}, plotLayout(plot), ...content, nothing("c:spPr")),
      legend,
      valued("c:plotVisOnly", 1),
      // A value that no report gives is a gap, never zero.
      valued("c:dispBlanksAs", "gap"),
    ),
    nothing("c:spPr"),
    textLook("c:txPr", locale),
    element("c:externalData", { "r:id": workbook }, valued("c:autoUpdate", 0)),
  );
}

function headingXml(heading: string, locale: Locale): Xml {
  const look = { size: CHART_TYPE, isBold: true, colour: lightPalette.ink };
  return element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        element("a:bodyPr"),
        element("a:lstStyle"),
        element(
          "a:p",
          {},
          element("a:pPr", { algn: "l" }, runLook("a:defRPr", look, locale)),
          runXml({ ...look, text: heading }, locale),
        ),
      ),
    ),
    manualLayout({ x: 0, y: 0 }),
    valued("c:overlay", 1),
  );
}

/** Moved from where the program would put it, in shares of the chart. */
export function manualLayout({ x, y }: { readonly x: number; readonly y: number }, isOffset = false): Xml {
  const edge = isOffset ? [] : [valued("c:xMode", "edge"), valued("c:yMode", "edge")];
  return element(
    "c:layout",
    {},
    element("c:manualLayout", {}, ...edge, valued("c:x", share(x)), valued("c:y", share(y))),
  );
}

/** The inner plot, without the texts of its axes, so that charts one below the other are in line. */
function plotLayout({ x, y, width, height }: PlotPlace): Xml {
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      valued("c:layoutTarget", "inner"),
      valued("c:xMode", "edge"),
      valued("c:yMode", "edge"),
      valued("c:x", share(x)),
      valued("c:y", share(y)),
      valued("c:w", share(width)),
      valued("c:h", share(height)),
    ),
  );
}

function share(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

/** Neither filled nor outlined, as programs else put a frame around a chart. */
export function nothing(name: "c:spPr"): Xml {
  return element(name, {}, element("a:noFill"), element("a:ln", {}, element("a:noFill")));
}

export function textLook(
  name: "c:txPr",
  locale: Locale,
  { size = CHART_TYPE, colour = lightPalette.ink as string, isBold = false } = {},
): Xml {
  return element(
    name,
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, runLook("a:defRPr", { size, isBold, colour }, locale)),
      element("a:endParaRPr", { lang: locale === "zh" ? "zh-CN" : "en-GB" }),
    ),
  );
}

/** A thin line, or none. */
export function lineLook(colour: string | null): Xml {
  const line =
    colour === null
      ? element("a:ln", {}, element("a:noFill"))
      : element("a:ln", { w: 9525 }, solidFill(colour));
  return element("c:spPr", {}, line);
}
