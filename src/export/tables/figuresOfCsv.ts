import Papa from "papaparse";
import { errorAt, type Fault } from "#domain/fault.ts";
import { unescapedText } from "#workbook/escapedText.ts";
import type { ReadRow } from "#workbook/sheet.ts";
import { aboutOf } from "./about.ts";
import { unguardedText } from "./formulaGuard.ts";
import { tableHeader } from "./tableHeader.ts";
import { type TableReading, tableReading, unreadable } from "./tableReading.ts";

/** Reads what `csvOf` wrote, in either language, also after Excel or WPS saved it again. `file` names it in faults. */
export function figuresOfCsv(text: string, file: string): TableReading {
  const { rows, broken } = rowsOfText(text, file);
  if (broken) return unreadable(broken);
  const [first, ...others] = rows;
  if (first === undefined || rows.every(isBlank)) return unreadable(errorAt({ file }, "emptyFile", {}));
  const header = tableHeader(first);
  if (header === null) return unreadable(headerFault(first, file));
  const filled = others.filter((row) => !isBlank(row));
  const isWhole = ({ cells }: ReadRow) => cells.length === first.cells.length;
  const below = filled.filter(isWhole);
  const torn = filled.filter((row) => !isWhole(row));
  const about = aboutOf((headings) => {
    const position = header.headings.findIndex((heading) => headings.includes(heading));
    return below[0]?.cells[position];
  });
  const tornFaults = torn.map((row) => cellCountFault(row, first.cells.length, file));
  return tableReading({ header, below, about }, file, tornFaults);
}

interface TextRows {
  readonly rows: readonly ReadRow[];
  /** What makes all cells from some row on uncertain. */
  readonly broken: Fault | null;
}

function rowsOfText(text: string, file: string): TextRows {
  // No cell holds a carriage return, which is written as _x000D_, so that programs may change the ends of lines.
  const unified = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const { data, errors } = Papa.parse<string[]>(unified, { delimiter: ",", newline: "\n" });
  const rows = data.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((cell) => unescapedText(unguardedText(cell))),
  }));
  const error = errors[0];
  if (!error) return { rows, broken: null };
  const index = error.row ?? 0;
  const spot = { file, row: index + 1, found: data[index]?.slice(-1)[0] ?? "" };
  return { rows, broken: errorAt(spot, "unclosedQuote", {}) };
}

function isBlank({ cells }: ReadRow): boolean {
  return cells.every((cell) => !cell?.trim());
}

/** A row with a cell too many or too few says nothing, because its cells may have shifted. */
function cellCountFault({ row, cells }: ReadRow, expected: number, file: string): Fault {
  return errorAt({ file, row, found: cells.join(",") }, "cellCount", { expected, found: cells.length });
}

function headerFault({ row, cells }: ReadRow, file: string): Fault {
  const found = cells.join(",");
  const delimiter = cells.length === 1 ? /[;\t，；]/.exec(found)?.[0] : undefined;
  if (delimiter !== undefined) return errorAt({ file, row, found }, "wrongDelimiter", { delimiter });
  return errorAt({ file, row, found }, "noFigureTable", {});
}
