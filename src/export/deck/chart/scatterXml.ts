import { lightPalette } from "#charts/palette.ts";
import type { Locale } from "#domain/locale.ts";
import { solidFill } from "#export/deck/package/theme.ts";
import { element, valued, type Xml } from "#export/deck/package/xml.ts";
import { AXES } from "./axisXml.ts";
import { type CellRange, numberReference, textReference } from "./cellRange.ts";
import { nothing } from "./chartXml.ts";
import { pale } from "./markLook.ts";
import { labelCells, labelsXml, type PointLabel } from "./pointLabels.ts";

/** Points at their places in two directions, each column of numbers in the workbook. */
export interface ScatterSeries {
  readonly name: CellRange;
  readonly x: CellRange;
  readonly y: CellRange;
  readonly labels: CellRange;
  readonly shown: readonly PointLabel[];
  /** Null where points are not joined. */
  readonly line: { readonly colour: string; readonly dash: string } | null;
  /** Null where only the labels show. */
  readonly marker: Marker | null;
  /** Points that differ from the marker of their series. */
  readonly hollow: readonly number[];
  /** An arrow of each point, for bounds. */
  readonly ending: Xml;
}

interface Marker {
  readonly symbol: string;
  readonly size: number;
  /** How it is filled and outlined, and how a hollow one is. */
  readonly look: Xml;
  readonly hollowLook: Xml;
}

export function scatterXml(series: readonly ScatterSeries[], locale: Locale): Xml {
  return element(
    "c:scatterChart",
    {},
    valued("c:scatterStyle", "lineMarker"),
    valued("c:varyColors", 0),
    ...series.map((one, index) => seriesXml(one, index, locale)),
    valued("c:axId", AXES.names),
    valued("c:axId", AXES.values),
  );
}

/** LibreOffice draws nothing of a first series that is shorter than one after it. */
export function longestFirst(series: readonly ScatterSeries[]): ScatterSeries[] {
  const length = ({ y }: ScatterSeries) => y.to - y.from;
  return [...series].sort((a, b) => length(b) - length(a));
}

function seriesXml(series: ScatterSeries, index: number, locale: Locale): Xml {
  const { marker, hollow } = series;
  const points = marker
    ? hollow.map((idx) =>
        element(
          "c:dPt",
          {},
          valued("c:idx", idx),
          markerXml(marker, true),
          valued("c:bubble3D", 0),
          lineXml(series),
        ),
      )
    : [];
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, textReference(series.name)),
    lineXml(series),
    marker ? markerXml(marker, false) : element("c:marker", {}, valued("c:symbol", "none")),
    ...points,
    labelsXml(series.shown, locale),
    series.ending,
    element("c:xVal", {}, numberReference(series.x)),
    element("c:yVal", {}, numberReference(series.y)),
    valued("c:smooth", 0),
    labelCells(series.labels),
  );
}

function lineXml({ line }: ScatterSeries): Xml {
  return line === null
    ? nothing("c:spPr")
    : element(
        "c:spPr",
        {},
        element(
          "a:ln",
          { w: 28_575, cap: "rnd" },
          solidFill(line.colour),
          element("a:prstDash", { val: line.dash }),
          element("a:round"),
        ),
      );
}

function markerXml({ symbol, size, look, hollowLook }: Marker, isHollow: boolean): Xml {
  return element(
    "c:marker",
    {},
    valued("c:symbol", symbol),
    valued("c:size", size),
    element("c:spPr", {}, isHollow ? hollowLook : look),
  );
}

/** Filled, with the ground around it, so that points at one place stay apart; or pale within an outline. */
export function markerLook(accent: string, isHollow: boolean): Xml {
  const [fill, outline] = isHollow ? [pale(accent), accent] : [accent, lightPalette.ground];
  return solidFill(fill) + element("a:ln", { w: isHollow ? 19_050 : 9525 }, solidFill(outline));
}
