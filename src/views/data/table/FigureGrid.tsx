import { type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Figure } from "#domain/figure.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type DataChoices, type DataColumn, dataColumns } from "#url/dataChoices.ts";
import { isShown } from "./ColumnChoice.tsx";
import { gridWidths } from "./columnWidths.ts";
import styles from "./FigureGrid.module.css";
import { FigureRow } from "./FigureRow.tsx";
import { GridHead } from "./GridHead.tsx";
import { gridColumns, gridFeatures } from "./gridColumns.tsx";
import { tableRoles } from "./tableRoles.ts";

interface FigureGridProps {
  readonly figures: readonly Figure[];
  /** Which of them to show, in this order. */
  readonly order: Uint32Array;
  readonly choices: DataChoices;
  readonly choose: (choices: Pick<DataChoices, "sort">) => void;
  readonly ask: (column: DataColumn, text: string) => void;
}

/** In pixels; every row has one line, so that a hundred thousand rows need no measuring. */
const ROW_HEIGHT = 33;
const HEAD_ROWS = 2;

/** Figures in a frame that scrolls, of which only the rows in sight are built. Rows count as if all were there. */
export function FigureGrid({ figures, order, choices, choose, ask }: FigureGridProps) {
  const { locale } = useWording();
  const data = dataWording[locale];
  const frame = useRef<HTMLElement>(null);
  const { items, before, after } = useWindow(frame, order);
  const rows = useMemo(
    () => items.flatMap((index) => figures[order[index] ?? -1] ?? []),
    [figures, order, items],
  );
  const table = useGridTable(rows, { ...choices, choose });
  const shown = table.getVisibleLeafColumns();
  const { width, tracks } = gridWidths(shown.map(({ id }) => id as DataColumn));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard could not scroll it.
    <section className={styles.frame} tabIndex={0} aria-label={data.caption} ref={frame}>
      <table
        role={tableRoles.table}
        aria-rowcount={order.length + HEAD_ROWS}
        style={{ width, "--tracks": tracks }}
      >
        <caption>{data.caption}</caption>
        <GridHead columns={shown} sort={choices.sort} filters={choices.filters} ask={ask} />
        <tbody role={tableRoles.group} style={{ paddingTop: before, paddingBottom: after }}>
          {table.getRowModel().rows.map((row, place) => {
            const rowIndex = (items[0] ?? 0) + place + HEAD_ROWS + 1;
            // By its place, so that other figures are written into the same cells: half the work of new ones.
            return <FigureRow key={rowIndex} row={row} columns={shown} rowIndex={rowIndex} />;
          })}
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
    overscan: 3,
  });
  const first = useRef(order);
  useLayoutEffect(() => {
    // What the virtualizer remembers, since to ask the frame would lay the page out once more.
    if (order !== first.current && virtualizer.scrollOffset) virtualizer.scrollToOffset(0);
    first.current = order;
  }, [order, virtualizer]);
  const visible = virtualizer.getVirtualItems();
  const start = visible[0]?.index ?? 0;
  const end = Math.min(start + visible.length, order.length);
  const items = useMemo(() => Array.from({ length: end - start }, (_, place) => start + place), [start, end]);
  return { items, before: start * ROW_HEIGHT, after: (order.length - end) * ROW_HEIGHT };
}

interface GridState extends Pick<DataChoices, "columns" | "sort"> {
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
