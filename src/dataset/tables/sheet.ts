import Papa from "papaparse";
import { type Spot, errorAt } from "#domain/fault.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";

/** A CSV file as Excel shows it: cells without the empty ones at the end of a row, and no blank rows. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As Excel numbers it: the header is row 1, blank rows count, a quoted line break begins no row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** With the empty cells at its end. */
  readonly width: number;
}

/** Throws a DataFileError where quotes or the delimiter make the cells uncertain. */
export function sheetOfText(text: string, file: string): Sheet {
  const lines = cellsOfText(text, file);
  const header = (lines[0] ?? []).map((cell) => cell.trim());
  const trimmed = withoutEmptyEnd(header);
  refuseOtherDelimiter(trimmed, file);
  return { header: trimmed, rows: filledRows(lines) };
}

function cellsOfText(text: string, file: string): readonly (readonly string[])[] {
  // PapaParse's own look at the line ends takes one kind for all; files mended in two programs have several.
  const unified = text.replace(/\r\n?/g, "\n");
  // With header:true it would rename duplicate columns, and skipEmptyLines would shift the row numbers.
  const { data, errors } = Papa.parse<string[]>(unified, {
    header: false,
    skipEmptyLines: false,
    delimiter: ",",
    newline: "\n",
  });
  const broken = errors[0];
  if (broken) {
    const index = broken.row ?? 0;
    const spot: Spot = { file, row: index + 1, found: data[index]?.at(-1) ?? "" };
    throw new DataFileError(errorAt(spot, "unclosedQuote", {}));
  }
  return data;
}

function refuseOtherDelimiter(header: readonly string[], file: string): void {
  const delimiter = header.length === 1 ? /[;\t，；]/.exec(header[0] ?? "")?.[0] : undefined;
  if (delimiter === undefined) return;
  throw new DataFileError(errorAt({ file, row: 1, found: header[0] ?? "" }, "wrongDelimiter", { delimiter }));
}

function filledRows(lines: readonly (readonly string[])[]): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = withoutEmptyEnd(line);
    if (index > 0 && cells.length > 0) rows.push({ row: index + 1, cells, width: line.length });
  }
  return rows;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? "").trim() === "") width -= 1;
  return width === cells.length ? cells : cells.slice(0, width);
}
