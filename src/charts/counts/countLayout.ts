import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import { textLines, textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";

/** One bar of a chart of counts. The texts are final; the chart only draws. */
export interface CountBar {
  readonly kind: "bar";
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Of others when one is chosen the bars are grey. */
  readonly look: "plain" | "chosen" | "other";
  readonly link: { readonly href: string; readonly name: string };
}

/** Names the group of bars below it. */
export interface CountHeading {
  readonly kind: "heading";
  readonly id: string;
  readonly name: string;
}

export type CountRow = CountBar | CountHeading;

/** Where things stand in a chart of counts, in pixels. */
export interface CountLayout {
  readonly names: "beside" | "above";
  readonly nameWidth: number;
  readonly marginLeft: number;
  readonly plotWidth: number;
  readonly marginRight: number;
  readonly rowHeight: number;
  readonly axisHeight: number;
  readonly height: number;
}

/** Under this many times its type size a chart has no room for names beside its bars. */
const NARROW = 42;
/** No name of a department is longer than this many lines of half a narrow chart. */
const MOST_LINES = 4;
/** How much higher than the type a line is. */
const LINE = 1.25;

/** Lays the rows out so that every name and count ends inside. */
export function countLayout(
  rows: readonly CountRow[],
  { width, type, axis }: { width: number; type: TypeScale; axis: ValueAxis },
): CountLayout {
  const names = width < type.base * NARROW ? "above" : "beside";
  const halfTick = textWidth(String(axis.domain[1]), type.small) / 2 + 1;
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, type.label) * 1.04));
  const nameWidth = names === "above" ? 0 : Math.min(width * 0.5, widest + type.gap * 2);
  const marginLeft = names === "above" ? halfTick : type.gap;
  const rest = width - marginLeft - nameWidth;
  const fitting = rows.flatMap((row) =>
    row.kind === "bar" ? [(rest - countWidth(row.count, type)) / axis.share(row.count)] : [],
  );
  const plotWidth = Math.min(rest - halfTick, ...fitting);
  const room = names === "above" ? width - halfTick : nameWidth - type.gap * 2;
  const lines = Math.max(1, ...rows.map(({ name }) => countNameLines(name, type, room).length));
  const rowHeight = type.base * (names === "above" ? lines * LINE + 1.9 : lines * LINE + 0.65);
  const axisHeight = type.base * 2;
  return {
    names,
    nameWidth,
    marginLeft,
    plotWidth,
    marginRight: rest - plotWidth,
    rowHeight,
    axisHeight,
    height: rows.length * rowHeight + axisHeight,
  };
}

/** A name in as many lines as it needs in its room. */
export function countNameLines(name: string, type: TypeScale, room: number): string[] {
  return textLines(name, type.label, room, MOST_LINES);
}

/** The room for names: their column, or the whole width where they stand above the bars. */
export function nameRoom({ names, nameWidth, plotWidth, marginRight }: CountLayout, type: TypeScale): number {
  return names === "above" ? plotWidth + marginRight : nameWidth - type.gap * 2;
}

/** The count beside the end of its bar, with the gap before it. */
function countWidth(count: number, type: TypeScale): number {
  return type.gap + textWidth(String(count), type.label) * 1.1;
}

/** The counts that bars stand for. */
export function countsOf(rows: readonly CountRow[]): number[] {
  return rows.flatMap((row) => (row.kind === "bar" ? [row.count] : []));
}

/** An axis from zero in whole numbers, as half a measure does not exist. */
export function countAxis(counts: readonly number[]): ValueAxis {
  const largest = Math.max(1, ...counts);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest / 4)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= largest / 4) ?? largest;
  const ticks = Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
  const end = ticks[ticks.length - 1] ?? largest;
  return { scale: "linear", domain: [0, end], ticks, share: (value) => value / end };
}
