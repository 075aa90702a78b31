import { textLines, textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { ChartRow, MarkRow } from "./chartRow.ts";

/** Where things stand in a chart of rows, in pixels. */
export interface RowLayout {
  /** Names beside the marks, or above them where the chart is narrow. */
  readonly names: "beside" | "above";
  readonly nameWidth: number;
  readonly plotWidth: number;
  readonly marginRight: number;
  readonly rowHeight: number;
  readonly axisHeight: number;
  readonly height: number;
}

/** Under this many times its type size a chart has no room for names beside its marks. */
const NARROW = 42;

/** Lays the rows out so that the longest label still ends inside: `share` is a value's place on the axis, 0 to 1. */
export function rowLayout(
  rows: readonly ChartRow[],
  { width, type, share }: { width: number; type: TypeScale; share: (value: number) => number },
): RowLayout {
  const marks = rows.filter((row) => row.kind === "mark");
  const names = width < type.base * NARROW ? "above" : "beside";
  const nameWidth = names === "above" ? 0 : Math.min(width * 0.34, widestName(marks, type) + type.gap * 2);
  const room = width - nameWidth - type.gap;
  const plotWidth = names === "above" ? room - type.gap * 2 : labelledPlotWidth(marks, { room, type, share });
  const rowHeight =
    type.base * (names === "above" ? heightAbove(rows) : heightBeside(marks, type, nameWidth));
  const axisHeight = type.base * 2;
  const marginRight = width - nameWidth - plotWidth - type.gap;
  return {
    names,
    nameWidth,
    plotWidth,
    marginRight,
    rowHeight,
    axisHeight,
    height: rows.length * rowHeight + axisHeight,
  };
}

function widestName(marks: readonly MarkRow[], type: TypeScale): number {
  return Math.max(
    0,
    ...marks.map(({ name, under }) => Math.max(textWidth(name, type.label), textWidth(under, type.small))),
  );
}

function heightBeside(marks: readonly MarkRow[], type: TypeScale, nameWidth: number): number {
  const lines = marks.map(
    ({ name, under }) =>
      nameLines(name, type, nameWidth).length +
      (under === "" ? 0 : underLines(under, type, nameWidth).length),
  );
  const details = marks.map(({ detail }) => (detail === "" ? 1 : 2));
  return 0.75 + 1.25 * Math.max(1, ...lines, ...details);
}

/** Where the name, the mark and the detail of a row stand in a narrow chart, from the top of the row in type sizes. */
export const placesAbove = { name: 1.15, mark: 2.15, detail: 3.6 };

function heightAbove(rows: readonly ChartRow[]): number {
  return rows.some((row) => row.kind === "mark" && row.detail !== "") ? 4.4 : 3.2;
}

function labelledPlotWidth(
  marks: readonly MarkRow[],
  { room, type, share }: { room: number; type: TypeScale; share: (value: number) => number },
): number {
  const fitting = marks.map((mark) => {
    const part = share(mark.value);
    return part > 0 ? (room - labelWidth(mark, type) - type.gap * 4) / part : room;
  });
  return Math.max(room * 0.3, Math.min(room - type.base * 2, ...fitting));
}

/** How much room a mark's label and detail take. */
export function labelWidth({ label, detail }: MarkRow, type: TypeScale): number {
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
