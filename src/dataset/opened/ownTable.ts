import { isSoundRow, type Layout, type LineReading, lineReading } from "#dataset/doubt/lineReading.ts";
import { strayKind } from "#dataset/doubt/rowKind.ts";
import type { SheetRow } from "#dataset/doubt/sheet.ts";
import { rowWithUnit } from "#dataset/doubt/unitColumn.ts";
import type { Column, Columns } from "#dataset/tables/columns.ts";
import { keyColumn, type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { type NamedKeys, targetOf } from "./codesByName.ts";
import { unknownPositions } from "./fileColumns.ts";
import { type Cells, type KeyedTable, writtenCells } from "./keyedTable.ts";
import { type OpenedSheet, placeName } from "./openedSheets.ts";
import type { RecognisedTable } from "./recognisedTable.ts";
import { sameAsOnShow } from "./sameAsOnShow.ts";

/** A row of the reader's own. */
export interface OwnRow {
  readonly place: { readonly file: string; readonly row: number };
  /** Empty where the row has none. */
  readonly key: string;
  /** As it stands there, with codes for names; only the columns that the sheet has. */
  readonly cells: Cells;
  /** As it is read; null where a cell of it cannot be. */
  readonly mended: Cells | null;
}

export interface OwnTable {
  readonly table: TableName;
  readonly rows: readonly OwnRow[];
  readonly faults: readonly Fault[];
  /** Rows that are none of them, as they stand: torn ones, totals, notes and second headers. */
  readonly lost: readonly (readonly string[])[];
  /** Columns that the board does not know and the package has. */
  readonly carried: readonly string[];
  /** How many cells are written otherwise than on show and say the same. */
  readonly sameCells: number;
}

/** What the rows are read beside. */
export interface OnShow extends Pick<KeyedTable, "rows" | "columns"> {
  readonly named: ReadonlyMap<TableName, NamedKeys>;
  /** The file of a table in the package. */
  readonly fileOf: (table: TableName) => string;
}

/** The rows of a sheet that is of a table, each cell by the same reading as a file of the package. */
export function ownTable(sheet: OpenedSheet, { table, columns }: RecognisedTable, onShow: OnShow): OwnTable {
  const file = placeName(sheet);
  const positions = new Map(
    columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const])),
  );
  const layout: Layout = {
    file,
    columns: presentColumns(table, positions),
    keyColumn: keyColumn(table),
    positions,
    width: sheet.cells.width,
    headerWidth: sheet.cells.header.length,
  };
  const carried = unknownPositions(sheet.cells.header, onShow.columns, table);
  const faults: Fault[] = [...sheet.cells.faults];
  const rows: OwnRow[] = [];
  const lost: (readonly string[])[] = [];
  let sameCells = 0;
  const { header } = sheet.cells;
  const sheetRows = sheet.cells.rows.map((row) => rowWithUnit(row, { header, table, positions }));
  for (const [index, row] of sheetRows.entries()) {
    const stray = strayKind(row, header, () => isSoundRow(row, layout));
    if (stray !== null) {
      faults.push(warningAt({ file, row: row.row, found: row.cells.join(",") }, stray, {}));
      lost.push(row.cells);
      continue;
    }
    const coded = rowWithCodes(row, { table, layout, onShow });
    sameCells += coded.sameCells;
    const above = sheetRows[index - 1]?.cells ?? [];
    const reading = lineReading(coded.row, layout, above);
    faults.push(...coded.faults, ...reading.faults.map((fault) => namedFault(fault, { table, onShow })));
    if (reading.faults.some(({ kind }) => kind === "cellCount")) lost.push(row.cells);
    else rows.push(ownRow(coded.row, reading, { ...layout, carried }));
  }
  return { table, rows, faults, lost, carried: [...carried.keys()], sameCells };
}

function ownRow(
  { row, cells }: SheetRow,
  reading: LineReading,
  { file, positions, keyColumn: key, carried }: Layout & { readonly carried: ReadonlyMap<string, number> },
): OwnRow {
  const isRead = reading.faults.every(({ severity }) => severity === "warning");
  const raw = Object.fromEntries([...positions].map(([column, at]) => [column, (cells[at] ?? "").trim()]));
  const read = Object.entries(writtenCells(reading.values)).filter(([column]) => positions.has(column));
  const asItIs = Object.fromEntries([...carried].map(([column, at]) => [column, cells[at] ?? ""]));
  const mended = isRead ? { ...Object.fromEntries(read), ...asItIs } : null;
  return { place: { file, row }, key: mended?.[key] ?? raw[key] ?? "", cells: { ...raw, ...asItIs }, mended };
}

/** Those that the sheet has, as others stay as they are; a new figure need not have its number yet. */
function presentColumns(table: TableName, positions: ReadonlyMap<string, number>): Columns {
  const key = keyColumn(table);
  const present = Object.entries(tableDefinitions[table]).filter(
    ([name]) => positions.has(name) || (name === key && table !== "figures"),
  );
  return Object.fromEntries(
    present.map(([name, column]) => {
      if (name !== key || table !== "figures") return [name, column];
      const read: Column<unknown>["read"] = (cell) => (cell === "" ? { value: null } : column.read(cell));
      return [name, { ...column, isRequired: false, read }];
    }),
  );
}

interface Surroundings {
  readonly table: TableName;
  readonly layout: Layout;
  readonly onShow: OnShow;
}

interface CodedRow {
  readonly row: SheetRow;
  readonly faults: readonly Fault[];
  readonly sameCells: number;
}

/** The row with the code for each name, which is said, and cells that say the same as those on show as they stand there. */
function rowWithCodes(sheetRow: SheetRow, { table, layout, onShow }: Surroundings): CodedRow {
  const { file, positions } = layout;
  const { row } = sheetRow;
  const cells = [...sheetRow.cells];
  const faults: Fault[] = [];
  for (const [column, at] of positions) {
    const found = (cells[at] ?? "").trim();
    const code = codeOfName(found, targetOf(table, column), onShow);
    if (code === null) continue;
    // A code beside its own name is how the lists of the template offer it.
    if (!found.startsWith(`${code} `))
      faults.push(warningAt({ file, row, column, found }, "cellMended", { read: code }));
    cells[at] = code;
  }
  const key = (cells[positions.get(layout.keyColumn) ?? -1] ?? "").trim();
  const shown = onShow.rows.get(key);
  const same = shown ? sameAsOnShow(cells, positions, { table, shown }) : [];
  for (const { at, text } of same) cells[at] = text;
  return { row: { ...sheetRow, cells }, faults, sameCells: same.length };
}

/** Null where the cell is no name, or may be the name of several. */
function codeOfName(found: string, target: TableName | undefined, { named }: OnShow): string | null {
  if (target === undefined || found === "") return null;
  const meant = named.get(target)?.meantBy(found);
  return meant && "code" in meant && meant.code !== found ? meant.code : null;
}

/** A name that no code is found for is told as such, and not as a code that is written wrongly. */
function namedFault(fault: Fault, { table, onShow }: Omit<Surroundings, "layout">): Fault {
  const { place, found, kind } = fault;
  const target = targetOf(table, place.column ?? "");
  if (kind !== "notKey" || target === undefined || !/[^\x20-\x7e]/.test(found)) return fault;
  const meant = onShow.named.get(target)?.meantBy(found);
  const codes = meant && "codes" in meant ? meant.codes : [];
  return errorAt({ ...place, found }, "nameUnclear", { table: onShow.fileOf(target), codes });
}
