import { errorAt } from "#domain/fault.ts";
import { type ReadSheet, readSheets } from "#workbook/readSheets.ts";
import { LARGEST_UNPACKED, MOST_CELLS, WorkbookError, type WorkbookFault } from "#workbook/workbookError.ts";
import { XmlError } from "#workbook/xmlTokens.ts";
import { aboutOf } from "./about.ts";
import { tableHeader } from "./tableHeader.ts";
import { type TableReading, tableReading, unreadable } from "./tableReading.ts";

/**
 * Reads what `xlsxOf` wrote, in either language, also after Excel, WPS or LibreOffice saved it again: the first sheet
 * whose first row heads a table of figures, whatever its name. `file` names it in faults.
 */
export function figuresOfXlsx(bytes: Uint8Array, file: string): TableReading {
  const sheets = sheetsOrFault(bytes);
  if (sheets === "tooLarge")
    return unreadable(errorAt({ file }, "unpacksTooLarge", { megabytes: LARGEST_UNPACKED / 1e6 }));
  if (sheets === "tooManyCells") return unreadable(errorAt({ file }, "tooManyCells", { cells: MOST_CELLS }));
  if (sheets === "damaged") return unreadable(errorAt({ file }, "notWorkbook", {}));
  for (const { rows } of sheets) {
    const [first, ...below] = rows;
    const header = first ? tableHeader(first) : null;
    if (header === null) continue;
    const lines = sheets.flatMap((sheet) => (sheet.rows === rows ? [] : sheet.rows));
    const about = aboutOf(
      (headings) => lines.find(({ cells }) => headings.includes(cells[0]?.trim() ?? ""))?.cells[1],
    );
    return tableReading({ header, below, about }, file);
  }
  return unreadable(errorAt({ file }, "noFigureTable", {}));
}

function sheetsOrFault(bytes: Uint8Array): readonly ReadSheet[] | WorkbookFault {
  try {
    return readSheets(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error.fault;
    if (error instanceof XmlError) return "damaged";
    throw error;
  }
}
