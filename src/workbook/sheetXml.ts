import { xmlText } from "./escapedText.ts";
import type { Cell, ColumnChoice, Sheet } from "./sheet.ts";
import { styleOf } from "./styles.ts";

/** The number of a text among the texts that all sheets share. */
type TextNumber = (text: string) => number;

/** The part of a workbook that holds one sheet. Every cell bears a type, so that no text is taken for a formula. */
export function sheetXml(sheet: Sheet, textNumber: TextNumber): string {
  const { widths, rows, form } = sheet;
  const lastColumn = columnLetters(widths.length - 1);
  const area = `A1:${lastColumn}${Math.max(1, rows.length)}`;
  const writable = `A1:${lastColumn}${Math.max(1, rows.length + (form?.rows ?? 0))}`;
  // An empty cell has the style of its column.
  const style = form ? ` style="${styleOf("", false, sheet.isWrapped)}"` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${area}"/>${HEADER_IN_SIGHT}<sheetFormatPr defaultRowHeight="15"/><cols>${widths.map((width, index) => columnXml(width, index, style)).join("")}</cols><sheetData>${rows
    .map((cells, index) => rowXml(cells, index, { sheet, textNumber }))
    .join("")}</sheetData>${choicesXml(sheet)}${codesAreMeantAsText(writable)}</worksheet>`;
}

const HEADER_IN_SIGHT =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** Else Excel marks the code of every region as a number that was stored as text by mistake. */
function codesAreMeantAsText(area: string): string {
  return `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
}

function columnXml(width: number, index: number, style: string): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`;
}

function choicesXml({ rows, form }: Sheet): string {
  if (!form || form.choices.length === 0) return "";
  const [first, last] = [rows.length + 1, rows.length + form.rows];
  const lines = form.choices.map((choice) => {
    const letters = columnLetters(choice.column);
    const range = `${letters}${first}:${letters}${last}`;
    const manner = choice.isOpen ? ' errorStyle="warning"' : "";
    return `<dataValidation type="list"${manner} allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${xmlText(entriesOf(choice))}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lines.length}">${lines.join("")}</dataValidations>`;
}

function entriesOf({ sheet, entries }: ColumnChoice): string {
  return `'${sheet.replaceAll("'", "''")}'!$A$2:$A$${entries + 1}`;
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
