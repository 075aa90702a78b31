import Papa from "papaparse";

export interface Cells {
  /** One array for each row, blank rows too, so that an index tells the row that Excel shows. */
  readonly rows: readonly (readonly string[])[];
  /** The index of the first row from which on quotes make the cells uncertain; null where none do. */
  readonly broken: number | null;
}

/** A table in CSV as it stands, up to so many rows. */
export function cellsOfText(text: string, delimiter: string, mostRows: number): Cells {
  // PapaParse's own look at the line ends takes one kind for all; files mended in two programs have several.
  const unified = text.replace(/\r\n?/g, "\n");
  // With header:true it would rename duplicate columns, and skipEmptyLines would shift the row numbers.
  const { data, errors } = Papa.parse<string[]>(unified, { delimiter, newline: "\n", preview: mostRows });
  const [first] = errors;
  return { rows: data, broken: first ? (first.row ?? 0) : null };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
