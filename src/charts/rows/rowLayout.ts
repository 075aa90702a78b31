import { textLines, textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { ChartRow, MarkEnd, MarkRow } from "./chartRow.ts";
import type { ValueAxis } from "./valueAxis.ts";

/** Where things stand in a chart of rows, in pixels. */
export interface RowLayout {
  /** Names beside the marks, or above them where the chart is narrow. */
  readonly names: "beside" | "above";
  readonly nameWidth: number;
  readonly plotWidth: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly rowHeight: number;
  readonly axisHeight: number;
  readonly height: number;
}

/** The room there is, and what has to end inside it. */
interface Room {
  readonly width: number;
  readonly type: TypeScale;
  readonly axis: ValueAxis;
  readonly tick: (value: number) => string;
  /** The rows that the column of names is made for, where other charts stand in line with this one; its own otherwise. */
  readonly named?: readonly MarkRow[];
  /** How many times as high as it must be a row is, where there is room to fill; 1 otherwise. */
  readonly stretch?: number;
}

/** Under this many times its type size a chart has no room for names beside its marks. */
const NARROW = 42;

/** Whether names stand above the marks at that width. Rows with more room then bear no thicker bars: texts stand close below them. */
export function isNarrow(width: number, type: TypeScale): boolean {
  return width < type.base * NARROW;
}

/** Lays the rows out so that the longest label and the outermost ticks still end inside. */
export function rowLayout(rows: readonly ChartRow[], room: Room): RowLayout {
  const marks = rows.filter((row) => row.kind === "mark");
  const names = isNarrow(room.width, room.type) ? "above" : "beside";
  const columns = names === "above" ? columnsAbove(room) : columnsBeside(marks, room);
  const { type } = room;
  const rowHeight =
    type.base *
    (room.stretch ?? 1) *
    (names === "above"
      ? heightAbove(marks, type, columns.plotWidth)
      : heightBeside(marks, type, columns.nameWidth));
  const axisHeight = type.base * 2;
  const marginRight = room.width - columns.marginLeft - columns.nameWidth - columns.plotWidth;
  return {
    names,
    ...columns,
    marginRight,
    rowHeight,
    axisHeight,
    height: rows.length * rowHeight + axisHeight,
  };
}

type Columns = Pick<RowLayout, "marginLeft" | "nameWidth" | "plotWidth">;

function columnsAbove(room: Room): Columns {
  const [first, last] = halfTicks(room);
  return { marginLeft: first, nameWidth: 0, plotWidth: room.width - first - last };
}

function columnsBeside(marks: readonly MarkRow[], room: Room): Columns {
  const { width, type, axis, named = marks } = room;
  const marginLeft = type.gap;
  const nameWidth = Math.min(width * 0.34, widestName(named, type) + type.gap * 2);
  const rest = width - marginLeft - nameWidth;
  const [, lastTick] = halfTicks(room);
  const fitting = marks.map((mark) => {
    const share = axis.share(Math.max(mark.value, mark.span?.to ?? mark.value));
    return share > 0
      ? (rest - labelWidth(mark, type) - labelDistance(mark.end, axis.scale, type)) / share
      : rest;
  });
  return { marginLeft, nameWidth, plotWidth: Math.max(rest * 0.3, Math.min(rest - lastTick, ...fitting)) };
}

/** Half of the outermost ticks hangs over the ends of the axis. */
function halfTicks({ type, axis, tick }: Room): [number, number] {
  const [first = 0, last = 0] = [axis.ticks[0], axis.ticks[axis.ticks.length - 1]];
  const half = (value: number) => textWidth(tick(value), type.small) / 2 + 1;
  return [half(first), half(last)];
}

function widestName(marks: readonly MarkRow[], type: TypeScale): number {
  const widths = marks.map(({ name, under }) =>
    Math.max(textWidth(name, type.label), textWidth(under, type.small)),
  );
  return Math.max(0, ...widths);
}

function heightBeside(marks: readonly MarkRow[], type: TypeScale, nameWidth: number): number {
  const lines = marks.map(({ name, under, detail }) => {
    const underName = under === "" ? 0 : underLines(under, type, nameWidth).length;
    return Math.max(nameLines(name, type, nameWidth).length + underName, detail === "" ? 1 : 2);
  });
  const most = Math.max(1, ...lines);
  // A third line is set tighter: one long name should not stretch every row.
  return most > 2 ? 3.5 : 0.75 + 1.25 * most;
}

/** Where the name, the mark and the detail of a row stand in a narrow chart, from the top of the row in type sizes. */
export const placesAbove = { name: 1.15, mark: 2.15, detail: 3.6 };

function heightAbove(marks: readonly MarkRow[], type: TypeScale, plotWidth: number): number {
  const lines = Math.max(0, ...marks.map((mark) => detailLinesAbove(mark, type, plotWidth).length));
  return 3.2 + lines * 1.1;
}

/** What stands below a mark in a narrow chart: its date or population, then its counts; never left out. */
export function detailLinesAbove({ under, detail }: MarkRow, type: TypeScale, plotWidth: number): string[] {
  const text = [under, detail].filter((part) => part !== "").join(" · ");
  return text === "" ? [] : textLines(text, type.small, plotWidth, 2);
}

/** How far past its value the label of a mark begins: past its open end, and past half a dot. */
export function labelDistance(end: MarkEnd, scale: ValueAxis["scale"], type: TypeScale): number {
  return type.gap * 1.4 + (end === "open" ? openEnd(type) : 0) + (scale === "log" ? type.dot : 0);
}

/** How far the arrow of an open end reaches past the value. */
export function openEnd(type: TypeScale): number {
  return type.base * 1.4;
}

/** How much room a mark's label and detail take. */
function labelWidth({ label, detail }: MarkRow, type: TypeScale): number {
  return Math.max(textWidth(label, type.label) * 1.06, textWidth(detail, type.small));
}

/** A name in one or two lines of its column. */
export function nameLines(name: string, type: TypeScale, nameWidth: number): string[] {
  return textLines(name, type.label, nameWidth - type.gap * 2, 2);
}

/** What stands under a name, in up to two lines of its column. */
export function underLines(under: string, type: TypeScale, nameWidth: number): string[] {
  return textLines(under, type.small, nameWidth - type.gap * 2, 2);
}

/** A heading in as many lines as it needs to end inside. */
export function headingLines(text: string, type: TypeScale, layout: RowLayout): string[] {
  return textLines(text, type.small, layout.plotWidth + layout.marginRight - type.gap, 2);
}
