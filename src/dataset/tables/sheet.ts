import Papa from "papaparse";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt, type Spot } from "#domain/fault.ts";

/** A CSV file as Excel shows it, without its blank rows. */
export interface Sheet {
  /** Without the empty cells that Excel writes at its end when a column further right was once in use. */
  readonly header: readonly string[];
  /** With those empty cells, which Excel then writes in every row. */
  readonly width: number;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As Excel numbers it: the header is row 1, blank rows count, a quoted line break begins no row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Throws a DataFileError where quotes or the delimiter make the cells uncertain. */
export function sheetOfText(text: string, file: string): Sheet {
  const [headerCells = [], ...lines] = cellsOfText(text, file);
  const header = withoutEmptyEnd(headerCells).map((cell) => cell.trim());
  refuseOtherDelimiter(header, file);
  const rows = lines.map((cells, index) => ({ row: index + 2, cells }));
  return { header, width: headerCells.length, rows: rows.filter(({ cells }) => !isBlank(cells)) };
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
    const spot: Spot = { file, row: index + 1, found: data[index]?.slice(-1)[0] ?? "" };
    throw new DataFileError(errorAt(spot, "unclosedQuote", {}));
  }
  return data;
}

function refuseOtherDelimiter(header: readonly string[], file: string): void {
  const delimiter = header.length === 1 ? /[;\t，；]/.exec(header[0] ?? "")?.[0] : undefined;
  if (delimiter === undefined) return;
  throw new DataFileError(errorAt({ file, row: 1, found: header[0] ?? "" }, "wrongDelimiter", { delimiter }));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? "").trim() === "") width -= 1;
  return cells.slice(0, width);
}
