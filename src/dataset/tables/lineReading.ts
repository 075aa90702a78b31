import { errorAt, type Fault } from "#domain/fault.ts";
import type { Columns } from "./columns.ts";
import type { SheetRow } from "./sheet.ts";

/** How the rows of one file are laid out. */
export interface Layout {
  readonly file: string;
  readonly columns: Columns;
  /** The first of the columns, by which other tables name a row. */
  readonly keyColumn: string;
  readonly positions: ReadonlyMap<string, number>;
  /** How many cells the header has. */
  readonly width: number;
}

/** What the cells of one row say, and each fault of theirs. */
export interface LineReading {
  readonly row: number;
  /** Empty where it cannot be read. */
  readonly key: string;
  readonly values: object;
  readonly faults: readonly Fault[];
  /** The text of the sound cells of a row with faults, so that its references can be checked all the same. */
  readonly soundCells: ReadonlyMap<string, string>;
}

/** A row with a cell too many or too few says nothing, because its cells may have shifted. */
export function lineReading(sheetRow: SheetRow, layout: Layout): LineReading {
  const { row, cells, width } = sheetRow;
  if (width >= layout.width && cells.length <= layout.width) return cellReadings(sheetRow, layout);
  const spot = { file: layout.file, row, found: cells.join(",") };
  const details = { expected: layout.width, found: Math.max(cells.length, width) };
  return { row, key: "", values: {}, faults: [errorAt(spot, "cellCount", details)], soundCells: new Map() };
}

function cellReadings(
  { row, cells }: SheetRow,
  { file, columns, keyColumn, positions }: Layout,
): LineReading {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const cellOf = (column: string) => (cells[positions.get(column) ?? -1] ?? "").trim();
  for (const [column, { read }] of Object.entries(columns)) {
    const found = cellOf(column);
    const reading = read(found);
    if ("faultAt" in reading) faults.push(reading.faultAt({ file, row, column, found }));
    else values[column] = reading.value;
  }
  const key = keyColumn in values ? cellOf(keyColumn) : "";
  const sound = faults.length > 0 ? Object.keys(values) : [];
  return { row, key, values, faults, soundCells: new Map(sound.map((column) => [column, cellOf(column)])) };
}
