import { lightPalette } from "#charts/palette.ts";
import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import { element, valued, type Xml } from "#export/deck/package/xml.ts";
import { AXES, axisFormat, axisStep, nameAxis, numberAxis } from "./axisXml.ts";
import { type BarSheet, barSheet } from "./barSheet.ts";
import { numberReference, textReference } from "./cellRange.ts";
import { chartXml, nothing } from "./chartXml.ts";
import { arrowXml, fillXml, spanXml } from "./markLook.ts";
import type { NativeChart } from "./nativeChart.ts";
import { type PlotRow, type PlotSeries, type RowPlot, seriesIn } from "./plotRow.ts";
import { labelCells, labelsXml } from "./pointLabels.ts";

/** How far the arrow of a bound reaches past its value, as a share of the axis. */
const ARROW = 0.03;

/** Horizontal bars from zero, a series for each look of a mark; the program shows "edit data" for all of it. */
export function barChart(given: RowPlot): NativeChart {
  const { rows, axis, tick, plot, heading, locale } = given;
  const series = seriesIn(rows);
  const cells = barSheet(given, series);
  const content = (): Xml[] => [
    element(
      "c:barChart",
      {},
      valued("c:barDir", "bar"),
      valued("c:grouping", "clustered"),
      valued("c:varyColors", 0),
      ...series.map((one, index) => seriesXml(one, index, { given, cells })),
      headingsXml(series.length, { given, cells }),
      valued("c:gapWidth", 55),
      // Each row bears one mark, so that the series stand in one line.
      valued("c:overlap", 100),
      valued("c:axId", AXES.names),
      valued("c:axId", AXES.values),
    ),
    nameAxis(locale),
    numberAxis(
      {
        id: AXES.values,
        crossed: AXES.names,
        at: "b",
        range: { min: axis.domain[0], max: axis.domain[1], step: axisStep(axis, tick, given.plotLength) },
        format: axisFormat(axis, tick),
        hasGrid: true,
        crosses: "max",
      },
      locale,
    ),
  ];
  return {
    xml: (workbook) => chartXml({ heading, plot, content: content(), legend: "", locale }, workbook),
    sheets: [cells.sheet],
  };
}

interface SeriesSurroundings {
  readonly given: RowPlot;
  readonly cells: BarSheet;
}

function seriesXml(series: PlotSeries, index: number, { given, cells }: SeriesSurroundings): Xml {
  const { rows, axis, plot, locale } = given;
  const labels = rows.flatMap((row, place) =>
    row.series?.key === series.key
      ? [
          {
            index: place,
            text: row.label,
            at: "outEnd" as const,
            aside: aside(row, axis) * plot.width,
            look: "value" as const,
          },
        ]
      : [],
  );
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, textReference(cells.name(index))),
    element("c:spPr", {}, fillXml(series.mark, series.colour)),
    valued("c:invertIfNegative", 0),
    labelsXml(labels, locale),
    barEnding(series, index, { given, cells }),
    element("c:cat", {}, textReference(cells.names)),
    element("c:val", {}, numberReference(cells.values(index))),
    labelCells(cells.labels),
  );
}

/** The headings of groups, as labels where the axis begins: beside the names they would be broken. */
function headingsXml(index: number, { given, cells }: SeriesSurroundings): Xml {
  const labels = given.rows.flatMap(({ series, name }, place) =>
    series === null
      ? [{ index: place, text: name, at: "outEnd" as const, aside: 0, look: "axis" as const }]
      : [],
  );
  if (labels.length === 0) return "";
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, textReference(cells.name(index))),
    nothing("c:spPr"),
    valued("c:invertIfNegative", 0),
    labelsXml(labels, given.locale),
    element("c:cat", {}, textReference(cells.names)),
    element("c:val", {}, numberReference(cells.values(index))),
    labelCells(cells.labels),
  );
}

/** A label stands clear of an arrow or of the other end of a span. */
function aside({ series, span, value }: PlotRow, axis: ValueAxis): number {
  if (span && value !== null) return axis.share(span.to) - axis.share(value);
  return series?.mark.end === "open" ? ARROW * 1.4 : 0;
}

/** An arrow onwards for "at least" and back for "at most"; a line with both ends where two reports differ. */
function barEnding({ mark }: PlotSeries, index: number, { given, cells }: SeriesSurroundings): Xml {
  const length = (given.axis.domain[1] - given.axis.domain[0]) * ARROW;
  const { colour } = seriesIn(given.rows)[index] ?? { colour: lightPalette.ink };
  if (mark.hasSpan)
    return element(
      "c:errBars",
      {},
      valued("c:errBarType", "both"),
      valued("c:errValType", "cust"),
      valued("c:noEndCap", 0),
      element("c:plus", {}, numberReference(cells.above)),
      element("c:minus", {}, numberReference(cells.below)),
      element("c:spPr", {}, spanXml()),
    );
  if (mark.end !== "open" && mark.end !== "below") return "";
  const isOnwards = mark.end === "open";
  return element(
    "c:errBars",
    {},
    valued("c:errBarType", isOnwards ? "plus" : "minus"),
    valued("c:errValType", "fixedVal"),
    valued("c:noEndCap", 1),
    valued("c:val", length),
    element("c:spPr", {}, arrowXml(isOnwards ? "onwards" : "back", colour)),
  );
}
