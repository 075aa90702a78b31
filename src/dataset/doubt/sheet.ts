import { DataFileError } from "#dataset/files/DataFileError.ts";
import { cellsOfText, isBlank } from "#dataset/tables/cellsOfText.ts";
import { limits } from "#dataset/tables/limits.ts";
import { errorAt, type Fault, type Spot, warningAt } from "#domain/fault.ts";

/** A CSV file as Excel shows it, without its blank rows. */
export interface Sheet {
  /** Without the empty cells that Excel writes at its end when a column further right was once in use. */
  readonly header: readonly string[];
  /** With those empty cells, which Excel then writes in every row. */
  readonly width: number;
  readonly rows: readonly SheetRow[];
  /** That the cells are not parted as they should be. */
  readonly faults: readonly Fault[];
}

export interface SheetRow {
  /** As Excel numbers it: the header is row 1, blank rows count, a quoted line break begins no row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** By column, what is the matter with cells whose text cannot be trusted, as a workbook tells. */
  readonly faultsAt?: ReadonlyMap<number, (spot: Spot) => Fault>;
}

/** Throws a DataFileError where quotes or the delimiter make the cells uncertain, or where there are too many. */
export function sheetOfText(whole: string, file: string): Sheet {
  const { text, separator } = withoutSeparatorLine(whole);
  const delimiter = separator ?? delimiterOf(text, file);
  const [headerCells = [], ...lines] = rowsOfText(text, delimiter, file);
  const header = withoutEmptyEnd(headerCells).map((cell) => cell.trim());
  refuseTooWide(header, file);
  const rows = lines.map((cells, index) => ({ row: index + 2, cells }));
  const faults: Fault[] = [];
  if (separator !== null) faults.push(warningAt({ file, row: 1 }, "separatorLine", {}));
  else if (delimiter !== ",") faults.push(warningAt({ file, row: 1 }, "otherDelimiter", { delimiter }));
  const filled = rows.filter(({ cells }) => !isBlank(cells));
  for (const row of filled) refuseTooLong(row, file);
  return { header, width: headerCells.length, rows: filled, faults };
}

/** "sep=;" as its first line tells Excel, which does not show it, what parts the cells. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly separator: string | null } {
  const [line, separator] = /^"?sep=([,;\t])"?[ \t]*(?:\r\n?|\n)/i.exec(text) ?? [];
  if (line === undefined || separator === undefined) return { text, separator: null };
  return { text: text.slice(line.length), separator };
}

/** What parts the cells of the first line, where it is one that spreadsheets write. */
function delimiterOf(text: string, file: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  if (line.includes(",")) return ",";
  const [found] = /[\t;，；、|]/.exec(line) ?? [];
  if (found === undefined || found === "\t" || found === ";") return found ?? ",";
  const spot = { file, row: 1, found: line };
  throw new DataFileError(errorAt(spot, "wrongDelimiter", { delimiter: found }));
}

function rowsOfText(text: string, delimiter: string, file: string): readonly (readonly string[])[] {
  const { rows, broken, isTooLong } = cellsOfText(text, delimiter, limits.rows);
  if (isTooLong) throw new DataFileError(errorAt({ file }, "tooManyRows", { rows: limits.rows }));
  if (broken !== null) {
    const found = rows[broken]?.slice(-1)[0] ?? "";
    throw new DataFileError(errorAt({ file, row: broken + 1, found }, "unclosedQuote", {}));
  }
  return rows;
}

function refuseTooWide(header: readonly string[], file: string): void {
  if (header.length <= limits.columns) return;
  throw new DataFileError(errorAt({ file, row: 1 }, "tooManyColumns", { columns: limits.columns }));
}

function refuseTooLong({ row, cells }: SheetRow, file: string): void {
  const found = cells.find((cell) => cell.length > limits.characters);
  if (found === undefined) return;
  throw new DataFileError(errorAt({ file, row, found }, "cellTooLong", { characters: limits.characters }));
}

export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? "").trim() === "") width -= 1;
  return cells.slice(0, width);
}
