import { errorAt } from "#domain/fault.ts";
import type { OwnFault } from "./checkedRows.ts";
import type { OwnSheet } from "./openedOwn.ts";
import { placeName } from "./openedSheets.ts";

/** Faults with those of a column that a sheet does not have told once for all of its rows, as no cell of them can be filled in. */
export function neededColumns(faults: readonly OwnFault[], sheets: readonly OwnSheet[]): readonly OwnFault[] {
  const columnsOf = new Map(sheets.map(({ sheet, columns }) => [placeName(sheet), new Set(columns)]));
  const rowsWithout = new Map<string, { file: string; column: string; rows: number }>();
  const others = faults.filter(({ fault: { kind, place } }) => {
    const { file, column = "" } = place;
    if (kind !== "missingCell" || columnsOf.get(file)?.has(column) !== false) return true;
    const rows = (rowsWithout.get(`${file} ${column}`)?.rows ?? 0) + 1;
    rowsWithout.set(`${file} ${column}`, { file, column, rows });
    return false;
  });
  const needed = [...rowsWithout.values()].map(({ rows, ...spot }) => ({
    fault: errorAt(spot, "columnNeeded", { rows }),
    beside: null,
  }));
  return [...needed, ...others];
}
