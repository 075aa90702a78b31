import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Columns } from "./columns.ts";

export interface Header {
  /** Where each column that the file has stands in a row, in whatever order. */
  readonly positions: ReadonlyMap<string, number>;
  /** Columns that the board does not know, which are ignored. */
  readonly faults: readonly Fault[];
}

/** Throws a DataFileError where a column is missing or stands twice, since no cell could be trusted then. */
export function headerOfCells(cells: readonly string[], columns: Columns, file: string): Header {
  refuseMissing(cells, columns, file);
  const present = Object.keys(columns).filter((name) => cells.includes(name));
  const known = new Map(present.map((name) => [name, cells.indexOf(name)]));
  const faults: Fault[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = cell || `#${index + 1}`;
    const spot = { file, row: 1, column, found: cell };
    if (!known.has(cell)) faults.push(warningAt(spot, "unknownColumn", {}));
    else if (cells.indexOf(cell) !== index) throw new DataFileError(errorAt(spot, "duplicateColumn", {}));
  }
  return { positions: known, faults };
}

function refuseMissing(cells: readonly string[], columns: Columns, file: string): void {
  const missing = Object.entries(columns)
    .filter(([name, { mayBeAbsent }]) => !mayBeAbsent && !cells.includes(name))
    .map(([name]) => name);
  if (missing.length === 0) return;
  const header = cells.join(", ");
  const spot = { file, row: 1, column: missing.join(", "), found: header };
  throw new DataFileError(errorAt(spot, "missingColumn", { header }));
}
