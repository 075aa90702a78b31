import { errorAt, type Fault } from "#domain/fault.ts";
import type { Cell, ReadRow } from "#workbook/sheet.ts";
import { cellReading } from "./cellReading.ts";
import { type ColumnName, type FigureCells, figureColumns } from "./figureColumns.ts";
import type { TableHeader } from "./tableHeader.ts";

/** A row of a table that was exported, every cell of it sound. */
export interface ExportedRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly id: string;
  readonly cells: FigureCells;
}

export interface FigureRows {
  /** Without those that have a fault. */
  readonly rows: readonly ExportedRow[];
  readonly faults: readonly Fault[];
}

/** The figures below a header. A row with a fault is left out, and a second row of a figure too. */
export function figureRows(header: TableHeader, below: readonly ReadRow[], file: string): FigureRows {
  const faults: Fault[] = [];
  const rows: ExportedRow[] = [];
  const firstRows = new Map<string, number>();
  for (const readRow of below) {
    if (!readRow.cells.some((cell) => cell?.trim())) continue;
    const { row } = readRow;
    const reading = rowReading(header, readRow, file);
    const id = String(reading.cells.id ?? "");
    const firstRow = firstRows.get(id);
    const spot = { file, row, column: figureColumns.id.heading[header.locale], found: id };
    const twice = id === "" || firstRow === undefined ? [] : [errorAt(spot, "duplicateKey", { firstRow })];
    const found = [...reading.faults, ...twice];
    firstRows.set(id, firstRow ?? row);
    if (found.length === 0) rows.push({ row, id, cells: reading.cells });
    faults.push(...found);
  }
  return { rows, faults };
}

interface RowReading {
  readonly cells: FigureCells;
  readonly faults: readonly Fault[];
}

function rowReading(header: TableHeader, { row, cells }: ReadRow, file: string): RowReading {
  const values: Partial<Record<ColumnName, Cell>> = {};
  const faults: Fault[] = [];
  for (const [name, position] of header.positions) {
    const found = cells[position] ?? "";
    const reading = cellReading(found, figureColumns[name]);
    const column = header.headings[position] ?? "";
    if ("faultAt" in reading) faults.push(reading.faultAt({ file, row, column, found }));
    else values[name] = reading.cell;
  }
  return { cells: values, faults };
}
