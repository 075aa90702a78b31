import type { Locale } from "#domain/locale.ts";
import { shownText } from "#export/deck/package/xml.ts";
import { deckWording } from "#i18n/deckWording.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
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
  const { rows, names } = given;
  const columns = columnsOf(given, series);
  const sheet: Sheet = {
    name: deckWording[given.locale].sheets.data,
    widths: columns.map(({ width }) => width),
    isWrapped: false,
    rows: [
      columns.map(({ heading }) => heading),
      ...rows.map((row, index) => columns.map(({ cell }) => cell(row, names[index] ?? row.name))),
    ],
  };
  const last = rows.length + 1;
  const below = (column: number): CellRange => ({ sheet, column, from: 2, to: last });
  const labels = columns.findIndex(({ isLabel }) => isLabel);
  return {
    sheet,
    names: below(0),
    labels: below(labels),
    above: below(labels + 1),
    below: below(labels + 2),
    name: (index) => ({ sheet, column: index + 1, from: 1, to: 1 }),
    values: (index) => below(index + 1),
  };
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly isLabel?: true;
  readonly cell: (row: PlotRow, name: string) => Cell;
}

function columnsOf({ rows, locale, columns }: RowPlot, series: readonly PlotSeries[]): Column[] {
  const words = deckWording[locale].columns;
  const hasHeadings = rows.some((row) => row.series === null);
  const hasSpans = rows.some(({ span }) => span !== null);
  const label: Column = {
    heading: words.label,
    width: 28,
    isLabel: true,
    cell: (row) => filled(row.series === null ? row.name : row.label),
  };
  const heading: Column = {
    heading: words.heading,
    width: 12,
    cell: (row) => (row.series === null ? 0 : null),
  };
  return [
    { heading: words.row, width: 24, cell: (row, name) => (row.series === null ? null : filled(name)) },
    ...series.map(
      ({ key, name }): Column => ({
        heading: shownText(name),
        width: 16,
        cell: (row) => (row.series?.key === key ? row.value : null),
      }),
    ),
    ...(hasHeadings ? [heading] : []),
    label,
    ...(hasSpans ? spanColumns : []),
    ...(columns === "figures" ? contextColumns(locale) : []),
  ];
}

/** How far the other report's value lies above or below the one drawn. */
const spanColumns: readonly Column[] = [
  { heading: "+", width: 10, cell: ({ span, value }) => (span && value !== null ? span.to - value : null) },
  { heading: "−", width: 10, cell: ({ span, value }) => (span && value !== null ? value - span.from : null) },
];

function contextColumns(locale: Locale): Column[] {
  return contextHeadings(locale).map((heading, index) => ({
    heading,
    width: contextWidths[index] ?? 16,
    cell: ({ figure }) => contextCells(figure, locale)[index] ?? null,
  }));
}

/** An empty text is an empty cell. */
function filled(words: string): Cell {
  return shownText(words) || null;
}
