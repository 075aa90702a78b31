import type { BookRow, OwnBook } from "./ownBook.ts";
import type { SharedParts } from "./SharedParts.ts";
import { xmlText } from "./xmlText.ts";

/** In which row of the sheet each row stands. */
export function rowNumbers({ rows, gaps, strays, title }: OwnBook): ReadonlyMap<BookRow, number> {
  const numbers = new Map<BookRow, number>();
  let above = title === "" ? 1 : 2;
  for (const row of rows) {
    above += 1 + (gaps.get(row) ?? 0);
    numbers.set(row, above);
    if (strays.has(row)) above += 1;
  }
  return numbers;
}

/** The sheet of figures. */
export function sheetXml(book: OwnBook, shared: SharedParts): string {
  const xml = `<worksheet>${hiddenColumns(book)}<sheetData>${sheetLines(book, shared).join("")}</sheetData>${mergedRanges(book)}</worksheet>`;
  return book.prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${book.prefix}:`);
}

function hiddenColumns({ columns, hiddenColumns: hidden }: OwnBook): string {
  const cols = columns.flatMap((column, at) =>
    hidden.has(column) ? [`<col min="${at + 1}" max="${at + 1}" hidden="1"/>`] : [],
  );
  return cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "";
}

function mergedRanges(book: OwnBook): string {
  const ranges = book.merged.map((range) => `<mergeCell ref="${rangeName(book, range)}"/>`);
  return ranges.length > 0 ? `<mergeCells>${ranges.join("")}</mergeCells>` : "";
}

function sheetLines(book: OwnBook, shared: SharedParts): readonly string[] {
  const { columns, headings, rows, title } = book;
  const numbers = rowNumbers(book);
  const first = title === "" ? 1 : 2;
  const header = columns.map((column) => headings.get(column) ?? column);
  return [
    ...(title === "" ? [] : [wordLine(book, [title], 1)]),
    wordLine(book, header, first),
    ...rows.flatMap((row) => rowLines(book, shared, { row, number: numbers.get(row) ?? 0 })),
  ];
}

interface PlacedRow {
  readonly row: BookRow;
  readonly number: number;
}

function rowLines(book: OwnBook, shared: SharedParts, { row, number }: PlacedRow): readonly string[] {
  const cells = book.columns.map((column, at) => {
    const xml = row.cells.get(column)?.(place(book, at, number), shared) ?? "";
    return xml === "" && !book.hasReferences ? "<c/>" : xml;
  });
  const gaps = book.hasReferences ? [] : Array.from({ length: book.gaps.get(row) ?? 0 }, () => "<row/>");
  const stray = book.strays.get(row);
  const attributes = row.isHidden ? ' hidden="1"' : "";
  return [
    ...gaps,
    line(book, number, { cells, attributes }),
    ...(stray ? [wordLine(book, stray, number + 1)] : []),
  ];
}

function wordLine(book: OwnBook, texts: readonly string[], number: number): string {
  const cells = texts.map(
    (text, at) => `<c${place(book, at, number)} t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`,
  );
  return line(book, number, { cells, attributes: "" });
}

interface Line {
  readonly cells: readonly string[];
  readonly attributes: string;
}

function line({ hasReferences }: OwnBook, number: number, { cells, attributes }: Line): string {
  return `<row${hasReferences ? ` r="${number}"` : ""}${attributes}>${cells.join("")}</row>`;
}

function place({ hasReferences }: OwnBook, column: number, row: number): string {
  return hasReferences ? ` r="${letters(column)}${row}"` : "";
}

/** "C2:C3". */
export function rangeName(book: OwnBook, { columns, rows }: OwnBook["merged"][number]): string {
  const numbers = rowNumbers(book);
  const at = (end: 0 | 1) => `${letters(book.columns.indexOf(columns[end]))}${numbers.get(rows[end])}`;
  return `${at(0)}:${at(1)}`;
}

function letters(index: number): string {
  return String.fromCharCode(65 + index);
}
