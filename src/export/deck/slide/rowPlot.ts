import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import { textLines, textWidth } from "#charts/textWidth.ts";
import { CHART_TYPE } from "#export/deck/chart/chartXml.ts";
import type { PlotRow, RowPlot } from "#export/deck/chart/plotRow.ts";

/** Rows before they have a place: one panel, which is one chart. */
export type RowGroup = Pick<RowPlot, "heading" | "rows" | "axis" | "tick" | "locale" | "columns">;

/** The heights of the heading above the rows and of the axis below them, in points. */
const HEADING_LINE = 17;
const HEADING_FOOT = 7;
const PLAIN_TOP = 4;
const AXIS = 22;

/** The heights of a row whose name takes one line, two, or three. */
const ROW_HEIGHTS = [20, 34, 50] as const;

/** How the names and labels of rows share a width. */
export interface RowFit {
  readonly names: readonly string[];
  readonly nameWidth: number;
  readonly plotWidth: number;
  readonly rowHeight: number;
}

/** The shares of the width that names take at most, and the bars at least. */
const MOST_NAME = 0.4;
const LEAST_PLOT = 0.2;

/** Names in one line where that leaves room for bars and labels, else in two; null where not even that does. */
export function rowFit(groups: readonly RowGroup[], width: number): RowFit | null {
  // Headings stand in the plot and not among the names; where marks are dots they stand among them.
  const rows = groups.flatMap((group) =>
    group.rows.map((row) =>
      row.series === null && group.axis.scale === "linear" ? { name: "", under: "" } : row,
    ),
  );
  const inOne = rows.map(({ name, under }) => [name, under].filter((part) => part !== "").join("  "));
  const inTwo = rows.map(({ name, under }) => [name, under].filter((part) => part !== "").join("\n"));
  const fits = [inOne, inTwo].map((names) => fitOf(groups, names, width));
  return (
    fits.find((fit, index) => fit !== null && (index === 1 || fit.rowHeight === ROW_HEIGHTS[0])) ??
    fits[1] ??
    null
  );
}

function fitOf(groups: readonly RowGroup[], names: readonly string[], width: number): RowFit | null {
  const widest = Math.max(
    0,
    ...names.flatMap((name) => name.split("\n")).map((line) => textWidth(line, CHART_TYPE) * 1.04),
  );
  const nameWidth = Math.min(width * MOST_NAME, widest + 14);
  const rest = width - nameWidth;
  const plotWidth = Math.min(
    rest - 24,
    ...groups.flatMap((group) => group.rows.map((row) => plotRoom(row, group.axis, rest))),
  );
  const lines = names.map((name) => linesOf(name, nameWidth));
  const most = Math.max(1, ...lines);
  const rowHeight = ROW_HEIGHTS[most - 1];
  return rowHeight === undefined || plotWidth < width * LEAST_PLOT
    ? null
    : { names, nameWidth, plotWidth, rowHeight };
}

function linesOf(name: string, nameWidth: number): number {
  return name
    .split("\n")
    .reduce((sum, line) => sum + textLines(line, CHART_TYPE, nameWidth - 12, 9).length, 0);
}

/** How wide the plot may be for the label of a row to end inside. */
function plotRoom({ value, span, label, series }: PlotRow, axis: ValueAxis, rest: number): number {
  if (value === null) return Number.POSITIVE_INFINITY;
  const share = axis.share(Math.max(value, span?.to ?? value)) + (series?.mark.end === "open" ? 0.03 : 0);
  const room = rest - textWidth(label, CHART_TYPE) * 1.1 - 18;
  return share > 0 ? room / share : Number.POSITIVE_INFINITY;
}

/** A heading in lines of its own, as programs break one where they please and put it over the first row. */
function headingLines(heading: string | null, width: number): string[] {
  return heading === null ? [] : textLines(heading, CHART_TYPE * 1.06, width * 0.72, 3);
}

function topOf({ heading }: RowGroup, width: number): number {
  const lines = headingLines(heading, width).length;
  return lines === 0 ? PLAIN_TOP : lines * HEADING_LINE + HEADING_FOOT;
}

/** How high a group of that width is, where its rows are so high. */
export function groupHeight(
  group: RowGroup,
  { rowHeight, width }: { readonly rowHeight: number; readonly width: number },
): number {
  return topOf(group, width) + group.rows.length * rowHeight + AXIS;
}

/** The group in a chart of that size, with its names in the column that all groups share. */
export function placedPlot(
  group: RowGroup,
  names: readonly string[],
  { fit, width, rowHeight }: { readonly fit: RowFit; readonly width: number; readonly rowHeight: number },
): RowPlot {
  const height = groupHeight(group, { rowHeight, width });
  return {
    ...group,
    heading: group.heading === null ? null : headingLines(group.heading, width).join("\n"),
    names,
    plotLength: fit.plotWidth,
    plot: {
      x: fit.nameWidth / width,
      y: topOf(group, width) / height,
      width: fit.plotWidth / width,
      height: (group.rows.length * rowHeight) / height,
    },
  };
}
