import { cellsOfFigure, columnNames, figureColumns } from "#export/tables/figureColumns.ts";
import type { TableExport } from "#export/tables/tableExport.ts";
import { tablesWording } from "#i18n/tablesWording.ts";
import type { Sheet } from "#workbook/sheet.ts";

/** Every figure in full, one row each, in the order given. */
export function dataSheet({ figures, locale }: TableExport): Sheet {
  return {
    name: tablesWording[locale].sheets.data,
    widths: columnNames.map((name) => figureColumns[name].width),
    isWrapped: false,
    rows: [
      columnNames.map((name) => figureColumns[name].heading[locale]),
      ...figures.map((figure) => cellsOfFigure(figure, locale)),
    ],
  };
}
