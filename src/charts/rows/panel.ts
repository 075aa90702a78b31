import type { TypeScale } from "#charts/typeScale.ts";
import type { ChartRow, MarkRow } from "./chartRow.ts";
import type { ValueAxis } from "./valueAxis.ts";

/** Rows on one axis. What must not share an axis, such as two populations, stands in panels of its own. */
export interface Panel {
  readonly key: string;
  /** What its rows have in common; null where the title of the chart says it. */
  readonly heading: string | null;
  readonly rows: readonly ChartRow[];
  readonly axis: (values: readonly number[]) => ValueAxis;
  readonly tick: (value: number) => string;
}

/** The rows that bear marks. */
export function markRows(rows: readonly ChartRow[]): MarkRow[] {
  return rows.filter((row) => row.kind === "mark");
}

/** The rows that may be set against each other: each draws the value of its own figure. */
export function contenders(rows: readonly ChartRow[]): MarkRow[] {
  return markRows(rows).filter(({ isBelow, isApart }) => !isBelow && !isApart);
}

/** The values that the axis of the rows has to reach. */
export function valuesOf(rows: readonly ChartRow[]): number[] {
  return markRows(rows).flatMap(({ value, span }) => (span ? [span.from, span.to, value] : [value]));
}

/** The rows of a panel as they are drawn, under its heading. */
export function rowsUnderHeading({ key, heading, rows }: Panel): readonly ChartRow[] {
  return heading === null ? rows : [{ kind: "heading", key: `${key} heading`, text: heading }, ...rows];
}

/** The least width of a panel beside another, in type sizes, and the most that stand side by side. */
const PANEL_WIDTH = 38;
const MOST_COLUMNS = 3;

/** In how many columns so many panels stand, how wide each is, and how far apart. */
export function panelColumns(panels: number, width: number, { base, gap }: TypeScale) {
  const room = Math.floor(width / (base * PANEL_WIDTH));
  const columns = Math.max(1, Math.min(panels, MOST_COLUMNS, room));
  const between = gap * 6;
  return { columns, between, panelWidth: Math.floor((width - between * (columns - 1)) / columns) };
}
