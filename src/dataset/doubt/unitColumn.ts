import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { SheetRow } from "./sheet.ts";

const UNIT = /^(?:计量)?单位$|^unit$/i;

/** Whether a heading of figures is of a column with the unit of each value, as people keep it; a package has none. */
export function isUnitHeading(heading: string, table: TableName): boolean {
  return table === "figures" && UNIT.test(heading.trim());
}

/** Where the value stands, and under which headings. */
export interface UnitColumns {
  readonly header: readonly string[];
  readonly table: TableName;
  readonly positions: ReadonlyMap<string, number>;
}

/**
 * The row with the unit of its own column behind the value, 6104 and 万元 as 6104万元, which is then read as every such
 * cell is: without it ten thousand times too little would be drawn.
 */
export function rowWithUnit(row: SheetRow, { header, table, positions }: UnitColumns): SheetRow {
  const unitAt = header.findIndex((heading) => isUnitHeading(heading, table));
  const valueAt = positions.get("value") ?? -1;
  const unit = (row.cells[unitAt] ?? "").trim();
  const value = (row.cells[valueAt] ?? "").trim();
  if (unit === "") return row;
  const cells = [...row.cells];
  // Left there, it would be put behind the value again once this is written anew.
  cells[unitAt] = "";
  if (value !== "" && !value.endsWith(unit)) cells[valueAt] = `${value}${unit}`;
  return { ...row, cells };
}
