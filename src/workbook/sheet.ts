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
}

/** A row as it was read, each cell as text, whatever program wrote it. */
export interface ReadRow {
  /** As Excel numbers it: the header is row 1. */
  readonly row: number;
  /** Cells may be lacking, at the end or between. */
  readonly cells: readonly (string | undefined)[];
}
