import { shownText } from "#export/deck/package/xml.ts";
import type { Cell, Sheet } from "#export/tables/workbook/sheet.ts";
import { deckWording } from "#i18n/deckWording.ts";
import type { CellRange } from "./cellRange.ts";
import { contextCells, contextHeadings, contextWidths } from "./contextColumns.ts";
import type { PlotRow, PlotSeries, RowPlot } from "./plotRow.ts";

/** The sheet that a chart of bars draws, and where in it what stands. */
export interface BarSheet {
  readonly sheet: Sheet;
  readonly names: CellRange;
  readonly labels: CellRange;
  readonly above: CellRange;
  readonly below: CellRange;
  readonly name: (series: number) => CellRange;
  readonly values: (series: number) => CellRange;
}

/** A row for each row of the chart, a column for each series, then labels and what each figure is. */
export function barSheet(given: RowPlot, series: readonly PlotSeries[]): BarSheet {
  const { rows, names, locale, columns } = given;
  const words = deckWording[locale];
  const hasContext = columns === "figures";
  const hasSpans = rows.some(({ span }) => span !== null);
  const sheet: Sheet = {
    name: words.sheets.data,
    widths: [
      24,
      ...series.map(() => 16),
      28,
      ...(hasSpans ? [10, 10] : []),
      ...(hasContext ? contextWidths : []),
    ],
    isWrapped: false,
    rows: [
      [
        words.columns.row,
        ...series.map(({ name }) => shownText(name)),
        words.columns.label,
        ...(hasSpans ? ["+", "−"] : []),
        ...(hasContext ? contextHeadings(locale) : []),
      ],
      ...rows.map((row, index): Cell[] => [
        shownText(names[index] ?? row.name) || null,
        ...series.map(({ key }) => (row.series?.key === key ? row.value : null)),
        shownText(row.label) || null,
        ...(hasSpans ? spanCells(row) : []),
        ...(hasContext ? contextCells(row.figure, locale) : []),
      ]),
    ],
  };
  const last = rows.length + 1;
  const below = (column: number): CellRange => ({ sheet, column, from: 2, to: last });
  return {
    sheet,
    names: below(0),
    labels: below(series.length + 1),
    above: below(series.length + 2),
    below: below(series.length + 3),
    name: (index) => ({ sheet, column: index + 1, from: 1, to: 1 }),
    values: (index) => below(index + 1),
  };
}

/** How far the other report's value lies above or below the one drawn. */
function spanCells({ span, value }: PlotRow): Cell[] {
  return span === null || value === null ? [null, null] : [span.to - value, value - span.from];
}
