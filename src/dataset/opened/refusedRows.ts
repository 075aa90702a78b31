import type { Cells, KeyedTable } from "./keyedTable.ts";
import type { KeyedOwnRow } from "./mergedTables.ts";
import type { OpenedOwn, OwnSheet } from "./openedOwn.ts";
import { typedOwn } from "./openedOwn.ts";
import { placeName } from "./openedSheets.ts";

/** A row of figures that is left out, with all its cells as a form takes them: where it has none, those of the figure on show. */
export interface RefusedRow {
  readonly place: KeyedOwnRow["place"];
  readonly cells: Cells;
}

/** What a reader made of a refused row; a report where it is from one that the package does not have. */
export interface MendedRow {
  readonly figure: Cells;
  readonly report: Cells | null;
}

/** Those that came out of files, as typed rows are mended where they are kept; `given` are numbers that the reader did not write. */
export function refusedRows(
  leftOut: readonly KeyedOwnRow[],
  figures: KeyedTable | undefined,
  { own, given }: { readonly own: OpenedOwn; readonly given: readonly string[] },
): readonly RefusedRow[] {
  const files = new Set(
    own.sheets.flatMap(({ sheet }) => (sheet.encoding === null ? [] : [placeName(sheet)])),
  );
  return leftOut
    .filter(({ table, place }) => table === "figures" && files.has(place.file))
    .map(({ place, key, cells }) => {
      const own = given.includes(key) ? { ...cells, id: "" } : cells;
      return { place, cells: { ...figures?.rows.get(key), ...own } };
    });
}

/** What was opened with the mended row in place of the refused one, and all else as it was. */
export function withMendedRow(
  own: OpenedOwn,
  { place }: RefusedRow,
  { figure, report }: MendedRow,
): OpenedOwn {
  const isOf = ({ sheet }: OwnSheet) =>
    placeName(sheet) === place.file && sheet.cells.rows.some(({ row }) => row === place.row);
  const former = own.sheets.find(isOf);
  if (!former) return own;
  const rows = former.sheet.cells.rows.filter(({ row }) => row !== place.row);
  const rest = { ...former, sheet: { ...former.sheet, cells: { ...former.sheet.cells, rows } } };
  const [typed, ...reports] = typedOwn([
    { name: former.sheet.file, table: "figures", rows: [figure] },
    ...(report ? [{ name: `${place.file} ${place.row}`, table: "reports" as const, rows: [report] }] : []),
  ]).sheets;
  if (!typed) return own;
  const { cells } = typed.sheet;
  // At the place where the reader has the row, so that whatever is still the matter with it is told there.
  const placed = cells.rows.map((row) => ({ ...row, row: place.row }));
  const sheet = { ...typed.sheet, name: former.sheet.name, cells: { ...cells, rows: placed } };
  const others = own.sheets.flatMap((one) => (one === former ? [rest] : [one]));
  return { ...own, sheets: [...others, { ...typed, sheet }, ...reports] };
}
