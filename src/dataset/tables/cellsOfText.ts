import Papa from "papaparse";

export interface Cells {
  /** One array for each row, blank rows too, so that an index tells the row that Excel shows. */
  readonly rows: readonly (readonly string[])[];
  /** The index of the first row from which on quotes make the cells uncertain; null where none do. */
  readonly broken: number | null;
  /** Whether there are more lines than were asked for, of which none is then read. */
  readonly isTooLong: boolean;
}

/** A table in CSV as it stands, unless it has more lines than a limit. */
export function cellsOfText(text: string, delimiter: string, mostLines: number): Cells {
  // PapaParse's own look at the line ends takes one kind for all; files mended in two programs have several.
  const unified = text.replace(/\r\n?/g, "\n");
  if (hasMoreLines(unified, mostLines)) return { rows: [], broken: null, isTooLong: true };
  // With header:true it would rename duplicate columns, and skipEmptyLines would shift the row numbers.
  const { data, errors } = Papa.parse<string[]>(unified, { delimiter, newline: "\n" });
  const [first] = errors;
  return { rows: data, broken: first ? (first.row ?? 0) : null, isTooLong: false };
}

/** Counted before a cell is made, since the cells of so many rows take many times the memory of their text. */
function hasMoreLines(text: string, most: number): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && lines <= most; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines > most;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
