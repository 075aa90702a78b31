import type { Column, Columns } from "#dataset/tables/columns.ts";
import { errorAt, type Fault, type Spot } from "#domain/fault.ts";
import { type CellReading, cellReading } from "./cellReading.ts";
import { joinedThousands } from "./joinedThousands.ts";
import { type SheetRow, withoutEmptyEnd } from "./sheet.ts";

/** How the rows of one file are laid out. */
export interface Layout {
  readonly file: string;
  readonly columns: Columns;
  /** The first of the columns, by which other tables name a row. */
  readonly keyColumn: string;
  /** A column without one reads as empty in every row. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many cells each row has. */
  readonly width: number;
  /** How many of them stand under a header; the rest is empty. */
  readonly headerWidth: number;
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

/** A row that says nothing, and why. */
export function lostLine(row: number, fault: Fault): LineReading {
  return { row, key: "", values: {}, faults: [fault], soundCells: new Map() };
}

/**
 * A row with a cell too many or too few says nothing, because its cells may have shifted: in "61,040,000,,,"
 * the surplus stands at the end as empty cells. `above` is the row before, from which cells may have been merged.
 */
export function lineReading(sheetRow: SheetRow, layout: Layout, above: readonly string[]): LineReading {
  const { row, cells } = sheetRow;
  const { file, width, headerWidth } = layout;
  const filled = withoutEmptyEnd(cells).length;
  if (cells.length === width && filled <= headerWidth) return cellReadings(sheetRow, layout, above);
  const spot = { file, row, found: cells.join(",") };
  const isWiderThanHeader = cells.length === width;
  const counts = isWiderThanHeader
    ? { expected: headerWidth, found: filled }
    : { expected: width, found: cells.length };
  const write = thousandsHint(sheetRow, layout);
  return lostLine(row, errorAt(spot, "cellCount", { ...counts, ...(write !== null && { write }) }));
}

/** Whether the row says its own key and all that it must. */
export function isSoundRow(row: SheetRow, layout: Layout): boolean {
  const { key, faults } = lineReading(row, layout, []);
  return key !== "" && faults.every(({ severity }) => severity === "warning");
}

/** The column and number that commas without quotes have torn apart. */
function thousandsHint({ row, cells }: SheetRow, layout: Layout): string | null {
  const surplusCells = cells.length === layout.width ? withoutEmptyEnd(cells) : cells;
  const isSound = (joined: readonly string[]) =>
    cellReadings({ row, cells: joined }, layout, []).faults.every(({ severity }) => severity === "warning");
  const width = cells.length === layout.width ? layout.headerWidth : layout.width;
  const joined = joinedThousands(surplusCells, width, isSound);
  const [name] = [...layout.positions].find(([, position]) => position === joined?.index) ?? [];
  return joined && name !== undefined && isNumeric(layout.columns[name]) ? `${name} = ${joined.write}` : null;
}

/** Whether a column takes numbers and nothing else. */
function isNumeric(column: Column<unknown> | undefined): boolean {
  const reading = column?.read("x");
  return reading !== undefined && "faultAt" in reading && reading.faultAt({ file: "" }).kind === "notNumber";
}

function cellReadings(
  sheetRow: SheetRow,
  { file, columns, keyColumn, positions }: Layout,
  above: readonly string[],
): LineReading {
  const { row } = sheetRow;
  const values: Record<string, unknown> = {};
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const position = positions.get(name) ?? -1;
    const reading = readingAt(position, sheetRow, { column, spot: { file, row, column: name } });
    if (reading.value !== undefined) {
      values[name] = reading.value;
      texts.set(name, reading.text);
    }
    if (reading.faults.length === 0) continue;
    const cellAbove = name === keyColumn ? undefined : above[position];
    faults.push(...reading.faults.map((fault) => withCellAbove(fault, cellAbove)));
  }
  return { row, key: texts.get(keyColumn) ?? "", values, faults, soundCells: unlessAll(columns, texts) };
}

interface Named {
  readonly column: Column<unknown>;
  readonly spot: Spot;
}

function readingAt(at: number, { cells, faultsAt }: SheetRow, { column, spot }: Named): CellReading {
  const text = cells[at] ?? "";
  const fault = faultsAt?.get(at)?.(spot);
  return fault ? { text, faults: [fault] } : cellReading(text, column, spot);
}

/** None of a row whose every cell is sound. */
function unlessAll(columns: Columns, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return texts.size === Object.keys(columns).length ? new Map() : texts;
}

/** A merged cell is saved as its value in the first row and nothing below; what belongs there is never filled in. */
function withCellAbove(fault: Fault, cellAbove = ""): Fault {
  const above = cellAbove.trim();
  return fault.kind === "missingCell" && above !== "" ? { ...fault, details: { above } } : fault;
}
