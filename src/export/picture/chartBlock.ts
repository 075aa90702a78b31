import { type CountRow, countAxis, countLayout, countsOf } from "#charts/counts/countLayout.ts";
import type { ChartParts } from "#charts/drawings/drawing.ts";
import { eventRows } from "#charts/events/eventRows.ts";
import { markRows, type Panel } from "#charts/rows/panel.ts";
import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import { roomAbove, timeLayout } from "#charts/time/timeLayout.ts";
import { type TimePicture, timelineOf } from "#charts/time/useTimeline.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { Locale } from "#domain/locale.ts";
import { panelGrid, withFixedAxes } from "./panelGrid.ts";
import { splitGroups } from "./splitGroups.ts";
import type { TextLine } from "./textBlocks.ts";

/** A chart and the corner and width it is drawn at. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How many marks it bears. */
  readonly marks: number;
}

/** A chart of a picture at its place, or one panel of it. */
export type PlacedChart = Place &
  (
    | {
        readonly kind: "rows";
        readonly panel: Panel;
        readonly heading: readonly TextLine[];
        readonly all: readonly Panel[];
        readonly stretch: number;
      }
    | { readonly kind: "time"; readonly picture: TimePicture; readonly plotRoom: number }
    | { readonly kind: "counts"; readonly rows: readonly CountRow[]; readonly axis: ValueAxis }
  );

export interface BlockRoom {
  readonly width: number;
  readonly type: TypeScale;
  readonly locale: Locale;
}

/** The marks of a picture: how high they must be, and where they stand when they get more room than that. */
export interface ChartBlock {
  readonly least: number;
  readonly placed: (corner: { readonly x: number; readonly y: number }, height: number) => PlacedChart[];
}

/** A plot over time is no lower than this many type sizes. */
const LEAST_PLOT = 12;

/** Rows further apart than this would no longer read as one list. */
const MOST_STRETCH = 1.7;

/** The marks laid out for a width. */
export function chartBlock(parts: ChartParts, room: BlockRoom): ChartBlock {
  if (parts.kind === "rows") return rowsBlock(parts.panels, room);
  return parts.kind === "time" ? timeBlock(parts.picture, room) : countsBlock(parts.rows, room);
}

function rowsBlock(panels: readonly Panel[], { width, type }: BlockRoom): ChartBlock {
  const least = panelGrid(panels, { width, type, stretch: 1 }).height;
  return {
    least,
    placed: (corner, height) => {
      const stretch = Math.max(1, Math.min(MOST_STRETCH, height / least));
      return panelGrid(panels, { width, type, stretch }).cells.map(
        ({ panel, heading, x, y, width: own }) => ({
          kind: "rows",
          panel,
          heading: heading.map((line) => ({ ...line, x: line.x + corner.x, y: line.y + corner.y })),
          marks: markRows(panel.rows).length,
          all: panels,
          stretch,
          x: corner.x + x,
          y: corner.y + y,
          width: own,
        }),
      );
    },
  };
}

function timeBlock(picture: TimePicture, { width, type, locale }: BlockRoom): ChartBlock {
  const { events } = timelineOf(picture);
  const given = { series: picture.series, locale, width, type, plotRoom: type.base * LEAST_PLOT };
  const { axisHeight, plotHeight } = timeLayout(given);
  const marks = picture.series.reduce((count, { figures }) => count + figures.length, 0);
  const around = roomAbove(eventRows(events?.placed ?? [], type), type) + axisHeight;
  return {
    least: around + plotHeight,
    placed: (corner, height) => [
      { kind: "time", picture, marks, plotRoom: height - around, ...corner, width },
    ],
  };
}

function countsBlock(
  rows: readonly CountRow[],
  { width, type }: BlockRoom,
  axis: ValueAxis = countAxis(countsOf(rows)),
): ChartBlock {
  const marks = countsOf(rows).length;
  return {
    least: countLayout(rows, { width, type, axis }).height,
    placed: (corner) => [{ kind: "counts", rows, axis, marks, ...corner, width }],
  };
}

/** The headings of panels, which the sheet bears and not the charts. */
export function headingsOf(charts: readonly PlacedChart[]): TextLine[] {
  return charts.flatMap((chart) => (chart.kind === "rows" ? chart.heading : []));
}

/** How much of a chart one picture may bear. */
interface Bounds {
  readonly height: number;
  /** The most marks; as many as fit where it is not given. */
  readonly marks?: number;
}

/** The parts of a chart whose marks fit one picture each; null where not even one mark does. */
export function splitParts(
  parts: ChartParts,
  room: BlockRoom,
  { height, marks = Number.POSITIVE_INFINITY }: Bounds,
): ChartBlock[] | null {
  if (parts.kind === "time") return null;
  const isFew = (part: readonly { readonly rows: readonly { readonly kind: string }[] }[]) =>
    part.reduce((count, { rows }) => count + rows.filter(({ kind }) => kind !== "heading").length, 0) <=
    marks;
  if (parts.kind === "rows") {
    const panels = withFixedAxes(parts.panels);
    const split = splitGroups(panels, (part) => isFew(part) && rowsBlock(part, room).least <= height);
    return split?.map((part) => rowsBlock(part, room)) ?? null;
  }
  const axis = countAxis(countsOf(parts.rows));
  const block = (part: readonly { readonly rows: readonly CountRow[] }[]) =>
    countsBlock(
      part.flatMap(({ rows }) => rows),
      room,
      axis,
    );
  const split = splitGroups(
    [{ key: "counts", rows: parts.rows }],
    (part) => isFew(part) && block(part).least <= height,
  );
  return split?.map(block) ?? null;
}
