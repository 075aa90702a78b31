import { lightPalette } from "#charts/palette.ts";
import type { Locale } from "#domain/locale.ts";
import { runLook } from "#export/deck/package/textXml.ts";
import { cellText, element, shownText, text, valued, type Xml } from "#export/deck/package/xml.ts";
import { type CellRange, cachedPoints, rangeFormula } from "./cellRange.ts";
import { CHART_TYPE, manualLayout } from "./chartXml.ts";

/** The label of one point: what it says stands in a cell of the workbook, so that it is edited with its value. */
export interface PointLabel {
  readonly index: number;
  readonly text: string;
  readonly at: "outEnd" | "t" | "b" | "l" | "r";
  /** How far it is moved aside for an arrow, as a share of the chart. */
  readonly aside: number;
  readonly look: "value" | "axis";
}

const C15 = { "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart" };

const NOTHING_SHOWN = [
  "c:showLegendKey",
  "c:showVal",
  "c:showCatName",
  "c:showSerName",
  "c:showPercent",
  "c:showBubbleSize",
]
  .map((name) => valued(name, 0))
  .join("");

/** The labels of a series, as printed: "≥ 90%" is a text and never the number 90. Other points bear none. */
export function labelsXml(labels: readonly PointLabel[], locale: Locale): Xml {
  return element(
    "c:dLbls",
    {},
    ...labels.map((label) => labelXml(label, locale)),
    NOTHING_SHOWN,
    element(
      "c:extLst",
      {},
      element(
        "c:ext",
        { uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", ...C15 },
        valued("c15:showDataLabelsRange", 0),
        valued("c15:showLeaderLines", 0),
      ),
    ),
  );
}

/** A field that shows a cell; programs that know no such fields show its text, which is the same. */
function labelXml({ index, text: words, at, aside, look }: PointLabel, locale: Locale): Xml {
  const run = {
    size: look === "value" ? CHART_TYPE : CHART_TYPE - 1,
    isBold: look === "value",
    colour: look === "value" ? lightPalette.ink : lightPalette.muted,
  };
  const field = element(
    "a:fld",
    { id: fieldId(index), type: "CELLRANGE" },
    runLook("a:rPr", run, locale),
    element("a:pPr", {}, runLook("a:defRPr", run, locale)),
    element("a:t", {}, text(shownText(words).replaceAll("\n", " "))),
  );
  return element(
    "c:dLbl",
    {},
    valued("c:idx", index),
    aside === 0 ? "" : manualLayout({ x: aside, y: 0 }, true),
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        // Else PowerPoint breaks a label that is wider than a fifth of the chart.
        element(
          "a:bodyPr",
          { wrap: "none", lIns: 38_100, tIns: 19_050, rIns: 38_100, bIns: 19_050, anchor: "ctr" },
          element("a:spAutoFit"),
        ),
        element("a:lstStyle"),
        element(
          "a:p",
          {},
          element("a:pPr", {}, runLook("a:defRPr", run, locale)),
          field,
          runLook("a:endParaRPr", run, locale),
        ),
      ),
    ),
    valued("c:dLblPos", at),
    NOTHING_SHOWN,
    element(
      "c:extLst",
      {},
      element(
        "c:ext",
        { uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", ...C15 },
        element("c15:dlblFieldTable"),
        valued("c15:showDataLabelsRange", 1),
      ),
    ),
  );
}

/** Fields are told apart by an id of this form; the same point has the same one every time. */
function fieldId(index: number): string {
  return `{5B0A7D10-52B1-4C7E-9F00-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The cells that hold the labels of a series, as the last of its elements. */
export function labelCells(range: CellRange): Xml {
  return element(
    "c:extLst",
    {},
    element(
      "c:ext",
      { uri: "{02D57815-91ED-43cb-92C2-25804820EDAC}", ...C15 },
      element(
        "c15:datalabelsRange",
        {},
        element("c15:f", {}, cellText(rangeFormula(range))),
        element("c15:dlblRangeCache", {}, ...cachedPoints(range)),
      ),
    ),
  );
}
