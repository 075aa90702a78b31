import { dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import type { Locale } from "#domain/locale.ts";
import { shownText } from "#export/deck/package/xml.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import type { CellRange } from "./cellRange.ts";
import { contextCells, contextHeadings, contextWidths } from "./contextColumns.ts";

/** The sheet that a chart over time draws, and where in it what stands. */
interface TimeSheet {
  readonly sheet: Sheet;
  readonly ranges: (series: number) => Readonly<Record<"name" | "x" | "y" | "labels", CellRange>>;
  /** Of each figure of a series, its place among the points of the series. */
  readonly places: (series: number) => readonly number[];
}

/** Days as Excel counts them. */
export function serialDay(day: number): number {
  return day + 25_569;
}

/** A row for each figure, series below series; an empty row where a line ends. */
export function timeSheet(
  series: readonly FigureSeries[],
  runs: readonly (readonly (readonly Figure[])[])[],
  locale: Locale,
): TimeSheet {
  const words = deckWording[locale].columns;
  const points = runs.map((own) =>
    own.flatMap((run, index): (Figure | null)[] => (index === 0 ? [...run] : [null, ...run])),
  );
  const sheet: Sheet = {
    name: deckWording[locale].sheets.data,
    widths: [20, 16, 16, 20, ...contextWidths],
    isWrapped: false,
    rows: [
      [words.row, words.day, words.value, words.label, ...contextHeadings(locale)],
      ...points.flatMap((own, index) => own.map((figure) => rowOf(figure, series[index], locale))),
    ],
  };
  const from = (index: number) => 2 + points.slice(0, index).reduce((sum, own) => sum + own.length, 0);
  return {
    sheet,
    ranges: (index) => {
      const first = from(index);
      const to = first + (points[index]?.length ?? 1) - 1;
      const column = (place: number): CellRange => ({ sheet, column: place, from: first, to });
      return {
        name: { sheet, column: 0, from: first, to: first },
        x: column(1),
        y: column(2),
        labels: column(3),
      };
    },
    places: (index) => (points[index] ?? []).flatMap((figure, place) => (figure === null ? [] : [place])),
  };
}

function rowOf(figure: Figure | null, series: FigureSeries | undefined, locale: Locale): Cell[] {
  if (figure === null) return [null, null, null, null, ...contextCells(null, locale)];
  return [
    shownText(series?.region.name[locale] ?? "") || null,
    serialDay(dayNumber(figure.asOf.date)),
    figure.value,
    valueLabel(figure, locale),
    ...contextCells(figure, locale),
  ];
}
