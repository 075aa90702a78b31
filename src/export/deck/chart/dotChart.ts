import { element, shownText, valued, type Xml } from "#export/deck/package/xml.ts";
import { deckWording } from "#i18n/deckWording.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import { type AxisText, axisTexts } from "./axisTexts.ts";
import { AXES, numberAxis } from "./axisXml.ts";
import type { CellRange } from "./cellRange.ts";
import { chartXml } from "./chartXml.ts";
import { contextCells, contextHeadings, contextWidths } from "./contextColumns.ts";
import { arrowXml, dotLook } from "./markLook.ts";
import type { NativeChart } from "./nativeChart.ts";
import { type PlotRow, type PlotSeries, type RowPlot, seriesIn } from "./plotRow.ts";
import { longestFirst, type ScatterSeries, scatterXml } from "./scatterXml.ts";

/** How far the arrow of a bound reaches, in hundredths of its value. */
const ARROW = 45;

interface PlacedRow {
  readonly row: PlotRow;
  /** From the top of the chart, in rows. */
  readonly position: number;
}

/** Dots on a logarithmic axis, which has no zero for bars to begin at. */
export function dotChart(given: RowPlot): NativeChart {
  const { rows, heading, plot, locale } = given;
  const groups = seriesIn(rows).map((series) => ({
    series,
    rows: placedRows(rows).filter(({ row }) => row.series?.key === series.key),
  }));
  const sheet = dotSheet(groups, given);
  const around = axisTexts(textsAround(given), locale);
  let from = 2;
  const series = groups.map((group) => {
    const to = from + group.rows.length - 1;
    const drawn = seriesOf(group.series, group.rows, { sheet, from, to });
    from = to + 1;
    return drawn;
  });
  const content = [scatterXml(longestFirst([around.series, ...series]), locale), ...dotAxes(given)];
  return {
    xml: (workbook) => chartXml({ heading, plot, content, legend: "", locale }, workbook),
    sheets: [sheet, around.sheet],
  };
}

function placedRows(rows: readonly PlotRow[]): PlacedRow[] {
  return rows.map((row, index) => ({ row, position: index + 0.5 }));
}

/** The names of rows at the left, the powers of ten below. */
function textsAround({ rows, names, axis, tick }: RowPlot): AxisText[] {
  const first = axis.domain[0];
  return [
    ...placedRows(rows).map(({ position }, index) => ({
      text: names[index] ?? "",
      x: first,
      y: position,
      at: "l" as const,
    })),
    ...axis.ticks.map((value) => ({ text: tick(value), x: value, y: rows.length, at: "b" as const })),
  ];
}

function dotAxes({ rows, axis, locale }: RowPlot): Xml[] {
  const [min, max] = axis.domain;
  return [
    numberAxis(
      {
        id: AXES.names,
        crossed: AXES.values,
        at: "b",
        range: { min, max, step: null, isLog: true },
        format: null,
        hasGrid: true,
        crosses: "max",
      },
      locale,
    ),
    numberAxis(
      {
        id: AXES.values,
        crossed: AXES.names,
        at: "l",
        range: { min: 0, max: rows.length, step: null },
        format: null,
        hasGrid: false,
        crosses: "min",
        isReversed: true,
      },
      locale,
    ),
  ];
}

interface Group {
  readonly series: PlotSeries;
  readonly rows: readonly PlacedRow[];
}

/** Rows of one look below each other, as each series needs its own. */
function dotSheet(groups: readonly Group[], { names, rows, locale }: RowPlot): Sheet {
  const words = deckWording[locale];
  return {
    name: words.sheets.data,
    widths: [24, 24, 16, 12, 28, ...contextWidths],
    isWrapped: false,
    rows: [
      [
        words.columns.row,
        "",
        words.columns.value,
        words.columns.position,
        words.columns.label,
        ...contextHeadings(locale),
      ].map((cell) => (cell === "" ? null : cell)),
      ...groups.flatMap(({ series, rows: own }) =>
        own.map(({ row, position }): Cell[] => [
          shownText(names[rows.indexOf(row)] ?? row.name) || null,
          shownText(series.name) || null,
          row.value,
          position,
          shownText(row.label) || null,
          ...contextCells(row.figure, locale),
        ]),
      ),
    ],
  };
}

function seriesOf(
  series: PlotSeries,
  rows: readonly PlacedRow[],
  { sheet, from, to }: { readonly sheet: Sheet; readonly from: number; readonly to: number },
): ScatterSeries {
  const column = (index: number): CellRange => ({ sheet, column: index, from, to });
  const look = dotLook(series.mark, series.colour);
  return {
    name: { sheet, column: 1, from, to: from },
    x: column(2),
    y: column(3),
    labels: column(4),
    shown: rows.map(({ row }, index) => ({
      index,
      text: row.label,
      at: "r",
      aside: series.mark.end === "open" ? 0.04 : 0,
      look: "value",
    })),
    line: null,
    marker: { symbol: "circle", size: 11, look, hollowLook: look },
    hollow: [],
    ending: dotEnding(series),
  };
}

function dotEnding({ mark, colour }: PlotSeries): Xml {
  if (mark.end !== "open" && mark.end !== "below") return "";
  const isOnwards = mark.end === "open";
  return element(
    "c:errBars",
    {},
    valued("c:errDir", "x"),
    valued("c:errBarType", isOnwards ? "plus" : "minus"),
    valued("c:errValType", "percentage"),
    valued("c:noEndCap", 1),
    valued("c:val", ARROW),
    element("c:spPr", {}, isOnwards ? arrowXml("onwards", colour) : arrowXml("back", colour)),
  );
}
