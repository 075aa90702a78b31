import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import { type ColumnName, cellOfFigure, figureColumns } from "#export/tables/figureColumns.ts";
import type { Cell } from "#workbook/sheet.ts";

/** What stands beside each value in the workbook of a chart, so that no number leaves its context behind. */
const names = [
  "id",
  "region",
  "indicator",
  "unit",
  "population",
  "value",
  "shown",
  "precision",
  "numerator",
  "denominator",
  "since",
  "asOf",
  "asOfBasis",
  "basis",
  "report",
  "published",
  "address",
  "paragraph",
  "asPrinted",
  "note",
] as const satisfies readonly ColumnName[];

export const contextWidths = names.map((name) => figureColumns[name].width);

export function contextHeadings(locale: Locale): readonly string[] {
  return names.map((name) => figureColumns[name].heading[locale]);
}

/** The cells of a figure; a row without one leaves them empty. */
export function contextCells(figure: Figure | null, locale: Locale): readonly Cell[] {
  return names.map((name) => (figure === null ? null : cellOfFigure(figure, name, locale)));
}
