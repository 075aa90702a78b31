import { type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Figure } from "#domain/figure.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type DataChoices, type DataColumn, dataColumns } from "#url/dataChoices.ts";
import { isShown } from "./ColumnChoice.tsx";
import { columnWidths } from "./columnWidths.ts";
import styles from "./FigureGrid.module.css";
import { FigureRow } from "./FigureRow.tsx";
import { GridHead } from "./GridHead.tsx";
import { gridColumns, gridFeatures } from "./gridColumns.tsx";

interface FigureGridProps {
  readonly figures: readonly Figure[];
  /** Which of them to show, in this order. */
  readonly order: Uint32Array;
  readonly columns: DataChoices["columns"];
  /** What the head shows, which may be ahead of the rows. */
  readonly draft: DataChoices;
  readonly choose: (choices: Pick<DataChoices, "sort">) => void;
  readonly ask: (column: DataColumn, text: string) => void;
}

/** In pixels; every row has one line, so that a hundred thousand rows need no measuring. */
const ROW_HEIGHT = 33;
const HEAD_ROWS = 2;

/** Figures in a frame that scrolls, of which only the rows in sight are built. Rows count as if all were there. */
export function FigureGrid({ figures, order, columns, draft, choose, ask }: FigureGridProps) {
  const { locale } = useWording();
  const data = dataWording[locale];
  const frame = useRef<HTMLElement>(null);
  const { items, before, after } = useWindow(frame, order);
  const rows = useMemo(
    () => items.flatMap((index) => figures[order[index] ?? -1] ?? []),
    [figures, order, items],
  );
  const table = useGridTable(rows, { columns, sort: draft.sort, choose });
  const shown = table.getVisibleLeafColumns();
  const width = shown.reduce((sum, { id }) => sum + columnWidths[id as DataColumn], 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard could not scroll it.
    <section className={styles.frame} tabIndex={0} aria-label={data.caption} ref={frame}>
      <table aria-rowcount={order.length + HEAD_ROWS} style={{ width: `${width}em` }}>
        <caption>{data.caption}</caption>
        <colgroup>
          {shown.map(({ id }) => (
            <col key={id} style={{ width: `${columnWidths[id as DataColumn]}em` }} />
          ))}
        </colgroup>
        <GridHead columns={shown} sort={draft.sort} filters={draft.filters} ask={ask} />
        <tbody style={{ "--before": `${before}px`, "--after": `${after}px` }}>
          {table.getRowModel().rows.map((row, place) => (
            <FigureRow
              key={row.id}
              row={row}
              columns={shown}
              rowIndex={(items[0] ?? 0) + place + HEAD_ROWS + 1}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The rows in and near sight, and the height of all before and after them; another order begins at its top. */
function useWindow(frame: React.RefObject<HTMLElement | null>, order: Uint32Array) {
  const virtualizer = useVirtualizer({
    count: order.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const first = useRef(order);
  useLayoutEffect(() => {
    if (order !== first.current) frame.current?.scrollTo({ top: 0 });
    first.current = order;
  }, [order, frame]);
  const visible = virtualizer.getVirtualItems();
  const start = visible[0]?.index ?? 0;
  const end = Math.min(start + visible.length, order.length);
  const items = useMemo(() => Array.from({ length: end - start }, (_, place) => start + place), [start, end]);
  return { items, before: start * ROW_HEIGHT, after: (order.length - end) * ROW_HEIGHT };
}

interface GridState {
  readonly columns: DataChoices["columns"];
  readonly sort: DataChoices["sort"];
  readonly choose: (choices: Pick<DataChoices, "sort">) => void;
}

function useGridTable(rows: readonly Figure[], { columns, sort, choose }: GridState) {
  const { locale, wording } = useWording();
  const definitions = useMemo(
    () => gridColumns({ locale, wording, data: dataWording[locale] }),
    [locale, wording],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(dataColumns.map((column) => [column, isShown(columns, column)])),
    [columns],
  );
  const sorting = useMemo(
    () => (sort === null ? [] : [{ id: sort.column, desc: sort.isDescending }]),
    [sort],
  );
  return useTable({
    features: gridFeatures,
    columns: definitions,
    data: rows,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { columnVisibility, sorting },
    onSortingChange: (updater: Updater<SortingState>) => {
      const [next] = typeof updater === "function" ? updater(sorting) : updater;
      const column = dataColumns.find((name) => name === next?.id);
      choose({ sort: column && next ? { column, isDescending: next.desc } : null });
    },
  });
}
