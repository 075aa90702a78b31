import { memo } from "react";
import { FIRST_COLUMN } from "./ColumnChoice.tsx";
import styles from "./FigureGrid.module.css";
import type { GridColumn, GridRow } from "./gridColumns.tsx";

interface FigureRowProps {
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  /** Its place among all rows of the table, of which most are not built. */
  readonly rowIndex: number;
}

const numbers = ["value", "counts", "paragraph"];

/** One figure. It is built anew only if its figure, its place or its columns changed: the table makes new rows at each step of scrolling. */
export const FigureRow = memo(
  function FigureRow({ row, columns, rowIndex }: FigureRowProps) {
    return (
      <tr aria-rowindex={rowIndex} data-figure={row.original.id}>
        {columns.map((column) => {
          const cell = row.getAllCellsByColumnId()[column.id];
          const content =
            cell && typeof cell.column.columnDef.cell === "function"
              ? cell.column.columnDef.cell(cell.getContext())
              : null;
          if (column.id === FIRST_COLUMN)
            return (
              <th key={column.id} scope="row">
                {content}
              </th>
            );
          return (
            <td key={column.id} className={numbers.includes(column.id) ? styles.number : undefined}>
              {content}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row.original === after.row.original &&
    before.rowIndex === after.rowIndex &&
    before.columns === after.columns,
);
