import { countAxis, countsOf } from "#charts/counts/countLayout.ts";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import { valuesOf } from "#charts/rows/panel.ts";
import type { Locale } from "#domain/locale.ts";
import { barChart } from "#export/deck/chart/barChart.ts";
import { dotChart } from "#export/deck/chart/dotChart.ts";
import { rowsOfCounts, rowsOfPanel } from "#export/deck/chart/plotRow.ts";
import { timeChart } from "#export/deck/chart/timeChart.ts";
import type { DeckChart } from "#export/deck/deck.ts";
import { splitGroups } from "#export/picture/splitGroups.ts";
import { groupHeight, placedPlot, type RowFit, type RowGroup, rowFit } from "./rowPlot.ts";
import type { Box, Shape } from "./shape.ts";

/** Rows further apart than this would no longer read as one list. */
const MOST_STRETCH = 1.6;

/** More rows than this on one slide are not read from the back of a room. */
const MOST_ROWS = 16;

const BETWEEN_COLUMNS = 28;
const LEAST_COLUMN = 400;

/** The marks of a chart on one slide; their names in a program are the chart's. */
export type ChartArea = (box: Box) => Shape[];

interface Room {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
}

/** The marks of a chart on as few slides as they can be read on; null where they fit on none. */
export function chartAreas(chart: DeckChart, room: Room): ChartArea[] | null {
  const { parts } = chart.chart;
  if (parts.kind === "time") return [(box) => [timeShape(chart, box, room.locale)]];
  const groups = rowGroups(chart.chart, room.locale, chart.title).map((group, index) => ({
    ...group,
    key: String(index),
    rows: group.rows.map((row) => ({
      ...row,
      kind: row.series === null ? ("heading" as const) : ("mark" as const),
    })),
  }));
  const split = wholeGroups(groups, (part) => fits(part, room));
  return split?.map((part) => (box: Box) => rowShapes(chart, part, box)) ?? null;
}

/** Groups together as far as they fit, so that no two rows of one are torn apart; only one that does not fit alone is split. */
function wholeGroups<Group extends Parameters<typeof splitGroups>[0][number]>(
  groups: readonly Group[],
  isFitting: (part: readonly Group[]) => boolean,
): Group[][] | null {
  const parts: Group[][] = [];
  for (const group of groups) {
    const part = parts[parts.length - 1];
    if (part && isFitting([...part, group])) part.push(group);
    else {
      const own = splitGroups([group], isFitting);
      if (own === null) return null;
      parts.push(...own);
    }
  }
  return parts;
}

/** Each panel, or all counts, as rows on an axis that stays what it is when rows are split over slides. */
function rowGroups(content: ChartContent, locale: Locale, title: string): RowGroup[] {
  const { parts, look } = content;
  if (parts.kind === "time") return [];
  if (parts.kind === "counts")
    return [
      {
        heading: null,
        rows: rowsOfCounts(parts.rows, title, look.accent),
        axis: countAxis(countsOf(parts.rows)),
        tick: String,
        locale,
        columns: "counts",
      },
    ];
  return parts.panels.map((panel) => ({
    heading: panel.heading,
    rows: rowsOfPanel(panel, { key: parts.key, accent: look.accent, locale }),
    axis: panel.axis(valuesOf(panel.rows)),
    tick: panel.tick,
    locale,
    columns: "figures",
  }));
}

interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly fit: RowFit;
  readonly height: number;
}

function fits(groups: readonly RowGroup[], room: Room): boolean {
  const marks = groups.flatMap(({ rows }) => rows).filter(({ series }) => series !== null).length;
  return marks <= MOST_ROWS && gridOf(groups, room) !== null;
}

/** One column of charts, or two where one is too high and the width bears it. */
function gridOf(groups: readonly RowGroup[], { width, height }: Omit<Room, "locale">): Grid | null {
  for (const columns of groups.length > 1 ? [1, 2] : [1]) {
    const own = (width - BETWEEN_COLUMNS * (columns - 1)) / columns;
    const fit = columns > 1 && own < LEAST_COLUMN ? null : rowFit(groups, own);
    if (!fit) continue;
    const needed = gridHeight(groups, { columns, rowHeight: fit.rowHeight, width: own });
    if (needed <= height) return { columns, width: own, fit, height: needed };
  }
  return null;
}

interface Rows {
  readonly columns: number;
  readonly rowHeight: number;
  readonly width: number;
}

function gridHeight(groups: readonly RowGroup[], { columns, ...rows }: Rows): number {
  return lines(groups, columns).reduce(
    (sum, line) => sum + Math.max(...line.map((group) => groupHeight(group, rows))),
    0,
  );
}

function lines<One>(items: readonly One[], columns: number): One[][] {
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, index) =>
    items.slice(index * columns, (index + 1) * columns),
  );
}

function rowShapes(chart: DeckChart, groups: readonly RowGroup[], box: Box): Shape[] {
  const grid = gridOf(groups, box);
  if (!grid) return [];
  const { columns, width, fit } = grid;
  const rowHeight = stretched(groups, grid, box.height);
  let y = box.y;
  let named = 0;
  return lines(groups, columns).flatMap((line) => {
    const shapes = line.map((group, column): Shape => {
      const names = fit.names.slice(named, named + group.rows.length);
      named += group.rows.length;
      const plot = placedPlot(group, names, { fit, width, rowHeight });
      return {
        kind: "chart",
        name: group.heading ?? chart.title,
        altText: [chart.altText, group.heading].filter(Boolean).join(" · "),
        box: {
          x: box.x + column * (width + BETWEEN_COLUMNS),
          y,
          width,
          height: groupHeight(group, { rowHeight, width }),
        },
        chart: group.axis.scale === "log" ? dotChart(plot) : barChart(plot),
      };
    });
    y += Math.max(...line.map((group) => groupHeight(group, { rowHeight, width })));
    return shapes;
  });
}

function stretched(groups: readonly RowGroup[], { columns, width, fit }: Grid, height: number): number {
  const least = fit.rowHeight;
  const around = gridHeight(groups, { columns, width, rowHeight: 0 });
  const rows = gridHeight(groups, { columns, width, rowHeight: 1 }) - around;
  return rows === 0 ? least : Math.max(least, Math.min(least * MOST_STRETCH, (height - around) / rows));
}

function timeShape(chart: DeckChart, box: Box, locale: Locale): Shape {
  const { parts, look } = chart.chart;
  if (parts.kind !== "time") throw new Error("Only a chart over time is drawn over time.");
  const { width, height } = box;
  return {
    kind: "chart",
    name: chart.title,
    altText: chart.altText,
    box,
    chart: timeChart({ picture: parts.picture, accent: look.accent, locale, width, height }),
  };
}
