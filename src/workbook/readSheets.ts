import { cellStyles } from "./cellStyles.ts";
import { sharedTexts } from "./cellTexts.ts";
import type { ReadRow } from "./sheet.ts";
import { rowsOfSheet, type SheetRows } from "./sheetRows.ts";
import type { CellReading } from "./shownCell.ts";
import { shownNumber } from "./shownNumber.ts";
import { type SheetEntry, workbookIndex } from "./workbookIndex.ts";
import { workbookParts } from "./workbookParts.ts";

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
}

/** A sheet as whoever keeps the workbook sees it. */
export interface ShownSheet extends SheetRows {
  readonly name: string;
}

export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[];
  /** The names of those that Excel does not show. */
  readonly hiddenSheets: readonly string[];
}

/** The sheets of an XLSX file in their order, from whatever program, hidden or not. Throws a WorkbookError or an XmlError. */
export function readSheets(bytes: Uint8Array): readonly ReadSheet[] {
  const { entries, sheetOf } = openedWorkbook(bytes, () => (number) => number);
  return entries.map(sheetOf);
}

/**
 * As `readSheets`, with numbers as whoever keeps the workbook sees them: dates, percentages and units by their formats,
 * and a doubt at each cell that is not what it looks like. Hidden sheets are not read.
 */
export function readShownSheets(bytes: Uint8Array): ShownWorkbook {
  const { entries, sheetOf } = openedWorkbook(
    bytes,
    (is1904) => (number, format) => shownNumber(number, format, is1904),
  );
  return {
    sheets: entries.filter(({ isHidden }) => !isHidden).map(sheetOf),
    hiddenSheets: entries.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
}

type NumberTexts = (is1904: boolean) => CellReading["numberText"];

interface OpenedWorkbook {
  readonly entries: readonly SheetEntry[];
  readonly sheetOf: (entry: SheetEntry) => ShownSheet;
}

function openedWorkbook(bytes: Uint8Array, numberTexts: NumberTexts): OpenedWorkbook {
  const parts = workbookParts(bytes);
  const { entries, is1904, isStale } = workbookIndex(
    parts.text("xl/workbook.xml"),
    parts.text("xl/_rels/workbook.xml.rels"),
  );
  const reading: CellReading = {
    texts: sharedTexts(parts.textIfThere("xl/sharedStrings.xml")),
    numberText: numberTexts(is1904),
    styleOf: cellStyles(parts.textIfThere("xl/styles.xml")),
    is1904,
    isStale,
  };
  return {
    entries,
    sheetOf: ({ name, path }) => ({ name, ...rowsOfSheet(parts.text(path), reading) }),
  };
}
