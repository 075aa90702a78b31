/** Null is an empty cell: not reported, or not known. Never 0. */
export type Cell = string | number | null;

/** A sheet to be written. The first row is its header, which stays in sight. */
export interface Sheet {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Whether long texts are broken into lines, which makes their rows higher. */
  readonly isWrapped: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Where people are to write below the rows; absent where they are not. */
  readonly form?: SheetForm;
}

/** Empty rows to be filled in. Each cell is formatted as text, so that a month typed there becomes no day. */
export interface SheetForm {
  readonly rows: number;
  readonly choices: readonly ColumnChoice[];
}

/** A column for which a program offers what stands in the first column of another sheet, below its header. */
export interface ColumnChoice {
  readonly column: number;
  readonly sheet: string;
  /** How many entries stand there. */
  readonly entries: number;
  /** Whether anything else may be written, too, once a warning was read. */
  readonly isOpen: boolean;
}

/** A row as it was read, each cell as text, whatever program wrote it. */
export interface ReadRow {
  /** As Excel numbers it: the header is row 1. */
  readonly row: number;
  /** Cells may be lacking, at the end or between. */
  readonly cells: readonly (string | undefined)[];
}

/** Why what a cell holds is not what it says to whoever looks at it. */
export type CellDoubt =
  /** Which of the rows or columns it spans it belongs to, nobody can tell. */
  | { readonly kind: "merged"; readonly range: string }
  /** Its number format shows another number, other words, or nothing. */
  | { readonly kind: "format"; readonly format: string }
  /** Its formula has no result in the file, or one that Excel does not trust. */
  | { readonly kind: "formula" }
  /** A part of its text is struck out, raised or lowered, as the number of a footnote is. */
  | { readonly kind: "struckOrRaised" }
  /** It names a text that the file does not hold. */
  | { readonly kind: "noText" };

/** A row as whoever keeps the workbook sees it. */
export interface ShownRow extends ReadRow {
  readonly isHidden: boolean;
  /** By column; a cell that is empty may have one, too. Null in nearly every row. */
  readonly doubts: ReadonlyMap<number, CellDoubt> | null;
}
