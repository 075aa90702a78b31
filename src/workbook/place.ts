/** Where a cell stands: the column from 0, the row as Excel numbers it. */
interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** Of a reference such as "AB12" or "$AB$12"; null where it is none. */
export function placeOf(reference: string): CellPlace | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}
