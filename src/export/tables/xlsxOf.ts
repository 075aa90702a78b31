import { workbookBytes } from "#workbook/workbookBytes.ts";
import { dataSheet } from "./sheets/dataSheet.ts";
import { definitionSheet } from "./sheets/definitionSheet.ts";
import { notesSheet } from "./sheets/notesSheet.ts";
import { sourceSheet } from "./sheets/sourceSheet.ts";
import { withinExcel } from "./sheets/withinExcel.ts";
import type { TableExport } from "./tableExport.ts";

/**
 * The figures as a workbook for Excel, WPS and LibreOffice: the figures in full, the reports they are printed in,
 * what indicators and populations mean, and what is to be said of the chart. The same input is the same bytes.
 */
export function xlsxOf(table: TableExport): Uint8Array<ArrayBuffer> {
  const sheets = [dataSheet(table), sourceSheet(table), definitionSheet(table), notesSheet(table)];
  return workbookBytes(withinExcel(sheets, table.locale));
}
