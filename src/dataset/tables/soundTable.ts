import { cellsOfText, isBlank } from "./cellsOfText.ts";
import type { Column } from "./columns.ts";
import { limits } from "./limits.ts";
import type { Line, Table } from "./table.ts";
import { type Row, type TableName, tableDefinitions } from "./tableDefinitions.ts";

/** What the descriptor says of a table. */
export interface TableEntry<Name extends TableName> {
  readonly name: Name;
  readonly file: string;
  /** Rows without the header, as the package was published. */
  readonly rowCount: number;
  /** How long the file was when it was published, and "sha256:…" of it, where the package says so. */
  readonly bytes?: number | undefined;
  readonly hash?: string | undefined;
}

/**
 * The table of a file without a single fault; null for any other, whatever is the matter with it. Nearly every
 * file that a board reads is such a one, and what explains and mends the others is fetched only for them.
 */
export function soundTable<Name extends TableName>(
  text: string,
  { name, file, rowCount }: TableEntry<Name>,
): Table<Name> | null {
  const { rows, broken } = cellsOfText(text, ",", limits.rows);
  const [header = []] = rows;
  const columns = soundColumns(header, name);
  if (broken !== null || columns === null) return null;
  const filled = rows.flatMap((cells, index) =>
    index === 0 || isBlank(cells) ? [] : [{ row: index + 1, cells }],
  );
  const lines: Line<Row<Name>>[] = [];
  for (const { row, cells } of filled) {
    const values = soundValues(cells, columns);
    if (cells.length !== header.length || !isWhole<Name>(values, name)) return null;
    lines.push({ row, key: (cells[columns[0]?.position ?? -1] ?? "").trim(), cells: values });
  }
  const keys = new Set(lines.map(({ key }) => key));
  const isSound = keys.size === lines.length && lines.length === rowCount;
  return isSound ? { name, file, lines, brokenLines: [], faults: [] } : null;
}

interface PlacedColumn {
  readonly name: string;
  readonly read: Column<unknown>["read"];
  /** -1 where the file lacks it. */
  readonly position: number;
}

/** Null unless the header has each column once and nothing else. */
function soundColumns(header: readonly string[], table: TableName): readonly PlacedColumn[] | null {
  const columns: PlacedColumn[] = [];
  let known = 0;
  for (const [name, { read, mayBeAbsent }] of Object.entries(tableDefinitions[table])) {
    const position = header.indexOf(name);
    if (position < 0 && !mayBeAbsent) return null;
    if (position >= 0) known += 1;
    columns.push({ name, read, position });
  }
  return known === header.length ? columns : null;
}

/** The values up to the first cell that is not sound. */
function soundValues(
  cells: readonly string[],
  columns: readonly PlacedColumn[],
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const { name, read, position } of columns) {
    const cell = cells[position] ?? "";
    const reading = read(cell.trim());
    if ("faultAt" in reading || cell.length > limits.characters) break;
    values[name] = reading.value;
  }
  return values;
}

/** The grammar of a column gives nothing but the column's type, so a value for each column is a whole row. */
export function isWhole<Name extends TableName>(values: object, name: Name): values is Row<Name> {
  return Object.keys(tableDefinitions[name]).every((column) => column in values);
}
