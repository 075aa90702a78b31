import type { Cell, Sheet } from "./sheet.ts";
import { styleOf } from "./styles.ts";

/** The number of a text among the texts that all sheets share. */
type TextNumber = (text: string) => number;

/** The part of a workbook that holds one sheet. Every cell bears a type, so that no text is taken for a formula. */
export function sheetXml(sheet: Sheet, textNumber: TextNumber): string {
  const width = sheet.widths.length;
  const area = `A1:${columnLetters(width - 1)}${Math.max(1, sheet.rows.length)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${area}"/>${HEADER_IN_SIGHT}<sheetFormatPr defaultRowHeight="15"/><cols>${sheet.widths.map(columnXml).join("")}</cols><sheetData>${sheet.rows
    .map((cells, index) => rowXml(cells, index, { sheet, textNumber }))
    .join("")}</sheetData>${codesAreMeantAsText(area)}</worksheet>`;
}

const HEADER_IN_SIGHT =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** Else Excel marks the code of every region as a number that was stored as text by mistake. */
function codesAreMeantAsText(area: string): string {
  return `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

interface RowSurroundings {
  readonly sheet: Sheet;
  readonly textNumber: TextNumber;
}

function rowXml(cells: readonly Cell[], index: number, { sheet, textNumber }: RowSurroundings): string {
  const cellXml = (cell: Cell, column: number) => {
    if (cell === null) return "";
    const place = `r="${columnLetters(column)}${index + 1}" s="${styleOf(cell, index === 0, sheet.isWrapped)}"`;
    return typeof cell === "number"
      ? `<c ${place}><v>${cell}</v></c>`
      : `<c ${place} t="s"><v>${textNumber(cell)}</v></c>`;
  };
  return `<row r="${index + 1}">${cells.map(cellXml).join("")}</row>`;
}

/** 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
