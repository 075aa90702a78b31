import { FlexRender } from "@tanstack/react-table";
import { memo, type ReactNode } from "react";
import type { DataColumn } from "#url/dataChoices.ts";
import { FIRST_COLUMN } from "./ColumnChoice.tsx";
import { isNumber } from "./columnWidths.ts";
import styles from "./FigureGrid.module.css";
import type { GridColumn, GridRow } from "./gridColumns.tsx";
import { tableRoles } from "./tableRoles.ts";

interface FigureRowProps {
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  /** Its place among all rows of the table, of which most are not built. */
  readonly rowIndex: number;
}

/** One figure. It is built anew only if its figure, its place or its columns changed: the table makes new rows at each step of scrolling. */
export const FigureRow = memo(
  function FigureRow({ row, columns, rowIndex }: FigureRowProps) {
    const cells = row.getAllCellsByColumnId();
    return (
      <tr role={tableRoles.row} aria-rowindex={rowIndex} data-figure={row.original.id}>
        {columns.map(({ id }) => (
          <Cell key={id} id={id}>
            {cells[id] && <FlexRender cell={cells[id]} />}
          </Cell>
        ))}
      </tr>
    );
  },
  (before, after) =>
    before.row.original === after.row.original &&
    before.rowIndex === after.rowIndex &&
    before.columns === after.columns,
);

function Cell({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const column = id as DataColumn;
  if (column === FIRST_COLUMN)
    return (
      <th role={tableRoles.rowHeading} scope="row">
        {children}
      </th>
    );
  return (
    <td role={tableRoles.cell} className={isNumber(column) ? styles.number : undefined}>
      {children}
    </td>
  );
}
