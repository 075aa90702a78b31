import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { definedColumns } from "./fileColumns.ts";
import type { KeyedTable } from "./keyedTable.ts";

/** A table without a row, with the columns of its own where it has any. */
export function emptyTable(
  name: TableName,
  file: string,
  columns: KeyedTable["columns"] = definedColumns(name),
): KeyedTable {
  return {
    name,
    file,
    columns,
    rows: new Map(),
    mended: new Map(),
    torn: [],
    strays: [],
    isAsWritten: false,
  };
}
