import { type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import type { OwnSheet } from "./openedOwn.ts";
import type { OwnTable } from "./ownTable.ts";

/** How a sheet was read. */
export interface UnderstoodSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly table: TableName;
  /** Each heading that names a column, as it is written there. */
  readonly columns: readonly { readonly heading: string; readonly column: string }[];
  readonly unusedHeadings: readonly string[];
  /** Columns of the table that the sheet does not have. */
  readonly absentColumns: readonly string[];
  readonly rows: number;
  readonly sameCells: number;
}

export function understoodSheet(
  { sheet, table, columns }: OwnSheet,
  { rows, carried, sameCells }: OwnTable,
): UnderstoodSheet {
  const { header } = sheet.cells;
  return {
    file: sheet.file,
    sheet: sheet.name,
    encoding: sheet.encoding,
    table,
    columns: header.flatMap((heading, at) => {
      const column = columns[at] ?? (carried.includes(heading) ? heading : null);
      return column === null ? [] : [{ heading, column }];
    }),
    unusedHeadings: header.filter(
      (heading, at) => heading !== "" && columns[at] === null && !carried.includes(heading),
    ),
    absentColumns: Object.keys(tableDefinitions[table]).filter((column) => !columns.includes(column)),
    rows: rows.length,
    sameCells,
  };
}
