import { memo } from "react";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { DataChoices, DataColumn } from "#url/dataChoices.ts";
import { ColumnFilter } from "./ColumnFilter.tsx";
import styles from "./FigureGrid.module.css";
import type { GridColumn } from "./gridColumns.tsx";

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly sort: DataChoices["sort"];
  readonly filters: DataChoices["filters"];
  readonly ask: (column: DataColumn, text: string) => void;
}

/** Two rows that stay in sight: the names of the columns, which sort, and below each what is asked of it. */
export const GridHead = memo(function GridHead({ columns, sort, filters, ask }: GridHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <Heading key={column.id} column={column} sort={sort} />
        ))}
      </tr>
      <tr aria-rowindex={2} className={styles.filters}>
        {columns.map(({ id }) => (
          <td key={id}>
            <ColumnFilter column={id as DataColumn} text={filters.get(id as DataColumn) ?? ""} ask={ask} />
          </td>
        ))}
      </tr>
    </thead>
  );
});

function Heading({ column, sort }: { readonly column: GridColumn; readonly sort: DataChoices["sort"] }) {
  const { locale } = useWording();
  const isSorted = sort?.column === column.id;
  return (
    <th scope="col" aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={column.getToggleSortingHandler()}>
        {dataWording[locale].columns[column.id as DataColumn]}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
