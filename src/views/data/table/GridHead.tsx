import { memo } from "react";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { DataChoices, DataColumn } from "#url/dataChoices.ts";
import { ColumnFilter } from "./ColumnFilter.tsx";
import { isNumber } from "./columnWidths.ts";
import styles from "./FigureGrid.module.css";
import type { GridColumn } from "./gridColumns.tsx";
import { tableRoles } from "./tableRoles.ts";

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly sort: DataChoices["sort"];
  readonly filters: DataChoices["filters"];
  readonly ask: (column: DataColumn, text: string) => void;
}

/** Two rows that stay in sight: the names of the columns, which sort, and below each what is asked of it. */
export const GridHead = memo(function GridHead({ columns, sort, filters, ask }: GridHeadProps) {
  return (
    <thead role={tableRoles.group}>
      <tr role={tableRoles.row} aria-rowindex={1}>
        {columns.map((column) => (
          <Heading key={column.id} column={column} sort={sort} />
        ))}
      </tr>
      <tr role={tableRoles.row} aria-rowindex={2} className={styles.filters}>
        {columns.map(({ id }) => (
          <td key={id} role={tableRoles.cell}>
            <ColumnFilter column={id as DataColumn} text={filters.get(id as DataColumn) ?? ""} ask={ask} />
          </td>
        ))}
      </tr>
    </thead>
  );
});

function Heading({ column, sort }: { readonly column: GridColumn; readonly sort: DataChoices["sort"] }) {
  const { locale } = useWording();
  const id = column.id as DataColumn;
  const isSorted = sort?.column === id;
  return (
    <th
      role={tableRoles.heading}
      scope="col"
      className={isNumber(id) ? styles.number : undefined}
      aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined}
    >
      <button type="button" onClick={column.getToggleSortingHandler()}>
        {dataWording[locale].columns[id]}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
