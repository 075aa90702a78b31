import type { Locale } from "#domain/locale.ts";
import { tablesWording } from "#i18n/tablesWording.ts";
import { escapedText } from "#workbook/escapedText.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import { columnLetters } from "#workbook/sheetXml.ts";

/** A cell of Excel holds no more characters; a longer text makes it call the whole file damaged. */
const LONGEST_TEXT = 32_767;

/** Of a text that is too long as much as surely fits, since an escaped character takes seven. */
const KEPT = Math.floor(LONGEST_TEXT / 7) - 1;

/** Sheets whose every text fits into a cell. Where one had to be cut, the last sheet, of notes, says so. */
export function withinExcel(sheets: readonly Sheet[], locale: Locale): readonly Sheet[] {
  const cuts = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isTooLong(cell)
          ? [tablesWording[locale].cut(name, `${columnLetters(column)}${row + 1}`, cell.length)]
          : [],
      ),
    ),
  );
  if (cuts.length === 0) return sheets;
  const { note } = tablesWording[locale].notes;
  return sheets.map((sheet, index) => ({
    ...sheet,
    rows: [
      ...sheet.rows.map((cells) => cells.map(fitting)),
      ...(index === sheets.length - 1 ? cuts.map((cut) => [note, cut]) : []),
    ],
  }));
}

function isTooLong(cell: Cell): cell is string {
  return typeof cell === "string" && cell.length > KEPT && escapedText(cell).length > LONGEST_TEXT;
}

function fitting(cell: Cell): Cell {
  return isTooLong(cell) ? `${cell.slice(0, KEPT).replace(/[\ud800-\udbff]$/, "")}…` : cell;
}
