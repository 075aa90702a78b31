import { escapedText } from "#workbook/escapedText.ts";
import type { Cell } from "#workbook/sheet.ts";
import { aboutCells, aboutHeadings, aboutNames } from "./about.ts";
import { cellsOfFigure, columnNames, figureColumns } from "./figureColumns.ts";
import { guardedText } from "./formulaGuard.ts";
import type { TableExport } from "./tableExport.ts";

/** Without it Excel takes UTF-8 for the machine's own encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The figures as CSV for machines, and for Excel and WPS: UTF-8 with its mark, CRLF, quotes by RFC 4180, no text that
 * could run as a formula. Chart, address, licence and version of the data stand in columns of every row: lines above or
 * below the table would break what reads it, and a row that is copied elsewhere keeps them.
 */
export function csvOf(table: TableExport): string {
  const { figures, locale } = table;
  const headings = [
    ...columnNames.map((name) => figureColumns[name].heading[locale]),
    ...aboutNames.map((name) => aboutHeadings[name][locale]),
  ];
  const about = aboutCells(table);
  const rows = figures.map((figure) => [...cellsOfFigure(figure, locale), ...about]);
  return BYTE_ORDER_MARK + [headings, ...rows].map(lineOf).join("");
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(writtenCell).join(",")}\r\n`;
}

function writtenCell(cell: Cell): string {
  if (cell === null) return "";
  // A number cannot be a formula: -3.2 stays one.
  if (typeof cell === "number") return String(cell);
  const text = guardedText(escapedText(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
