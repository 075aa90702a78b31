import type { EventRows } from "#charts/events/eventRows.ts";
import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import { textLines, textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import type { Locale } from "#domain/locale.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import { shortNumber } from "#i18n/number.ts";
import { labelledDays, type ReportedDay, reportedDays, valueAxisOf } from "./timeAxis.ts";

/** Sizes and places of a chart over time, from its width and texts alone, so that they can be tested without a browser. */
export interface TimeLayout {
  readonly days: readonly ReportedDay[];
  readonly axis: ValueAxis;
  readonly tick: (value: number) => string;
  /** The days whose dates stand under the axis. */
  readonly dated: readonly number[];
  readonly axisWidth: number;
  readonly axisHeight: number;
  /** Between the axis and the first point. */
  readonly padding: number;
  readonly plotHeight: number;
  readonly ends: readonly EndText[];
  readonly endRoom: number;
  readonly endHeight: number;
  readonly dot: number;
  /** How far around a point a finger or pointer still hits it and not its neighbour. */
  readonly reach: number;
  /** At which points of a series its values stand: at all where they have room, at the first and last, or at its end alone. */
  readonly values: "all" | "first and last" | "ends";
}

/** What stands at the end of a line: the region, and the last value with its date where others go further. */
export interface EndText {
  readonly name: readonly string[];
  readonly value: string;
}

interface LayoutGiven {
  readonly series: readonly FigureSeries[];
  readonly locale: Locale;
  readonly width: number;
  readonly type: TypeScale;
  /** The room for the plot, where it is to be filled. */
  readonly plotRoom?: number;
}

/** The least radius of a point that can still be told from a line. */
const LEAST_DOT = 2;

/** The lines of a name, and the share of the width that names may take; a longer word stays whole all the same. */
const NAME_LINES = 3;
const NAME_SHARE = 0.24;

/** With more series than this values at the points would only be in each other's way; those at the ends of the lines remain. */
const MOST_LABELLED = 3;

export function timeLayout(given: LayoutGiven): TimeLayout {
  const { series, locale, width, type } = given;
  const days = reportedDays(series);
  const axis = valueAxisOf(series);
  const isRate = series.every(({ figures }) =>
    figures.every(({ indicator }) => indicator.unit === "percent"),
  );
  const tick = (value: number) => (isRate ? `${value}%` : shortNumber(value, locale));
  const padding = type.base * 2;
  const axisWidth = Math.max(...axis.ticks.map((value) => textWidth(tick(value), type.small))) + type.gap * 2;
  const end = endLayout(days, given);
  const plot = Math.max(1, width - axisWidth - end.endRoom - padding);
  const spacing = leastSpacing(series, days) * plot;
  const mostDot = type.dot * (series.length > MOST_LABELLED ? 0.75 : 1);
  const dot = Math.min(mostDot, Math.max(LEAST_DOT, spacing * 0.35));
  return {
    days,
    axis,
    tick,
    dated: labelledDays(days, plot, type.small),
    axisWidth,
    axisHeight: type.small * 2.4,
    padding,
    plotHeight: Math.max(given.plotRoom ?? type.base * 17, end.endHeight * series.length),
    ...end,
    dot,
    reach: Math.min(type.base, Math.max(dot, spacing * 0.9)),
    values: series.length > MOST_LABELLED ? "ends" : spacing >= type.base * 2 ? "all" : "first and last",
  };
}

function endLayout(
  days: readonly ReportedDay[],
  { series, locale, width, type }: LayoutGiven,
): Pick<TimeLayout, "ends" | "endRoom" | "endHeight"> {
  const end = days[days.length - 1]?.date ?? "";
  const nameWidth = Math.max(type.base * 5, width * NAME_SHARE);
  const ends = series.map(({ region, figures }): EndText => {
    const last = figures[figures.length - 1];
    const date = last && last.asOf.date !== end ? ` (${shortDate(last.asOf.date, end)})` : "";
    return {
      name: textLines(region.name[locale], type.label, nameWidth, NAME_LINES),
      value: last ? valueLabel(last, locale) + date : "",
    };
  });
  const widths = ends.flatMap(({ name, value }) => [
    ...name.map((line) => textWidth(line, type.label)),
    textWidth(value, type.small) * BOLDER,
  ]);
  return {
    ends,
    endRoom: Math.max(...widths) + endGap(type) + endSymbolRoom(series.length, type) + type.gap,
    endHeight: Math.max(...ends.map((text) => endTextHeight(text, type))) + type.gap * 0.5,
  };
}

/** How much wider a bold text is. */
const BOLDER = 1.06;

/** The height of a name with the value under it. */
export function endTextHeight({ name }: EndText, type: TypeScale): number {
  return name.length * type.label * 1.2 + type.small * 1.25;
}

/** From the last day to the names at the ends of the lines, clear of a point on that day. */
export function endGap(type: TypeScale): number {
  return type.dot * 1.25 + type.gap;
}

/** The symbol before a name at the end of a line, with the gap behind it; a single series needs none. */
export function endSymbolRoom(series: number, type: TypeScale): number {
  return series > 1 ? type.dot * 2.5 + type.gap : 0;
}

/** Above a point at the top stand its arrow and its value, and above all points the numbers of the events. */
export function roomAbove({ height }: EventRows, type: TypeScale): number {
  return type.base * 2.6 + height;
}

/** The least distance of two points of one series, as a share of the whole axis of days. */
function leastSpacing(series: readonly FigureSeries[], days: readonly ReportedDay[]): number {
  const [first, last] = [days[0]?.day ?? 0, days[days.length - 1]?.day ?? 0];
  const gaps = series.flatMap((one) => {
    const own = reportedDays([one]);
    return own.slice(1).map(({ day }, index) => day - (own[index]?.day ?? day));
  });
  return Math.min(...gaps, last - first) / Math.max(1, last - first);
}

/** Without the year where it is that of the other date. */
function shortDate(date: string, other: string): string {
  return date.length > 4 && date.slice(0, 4) === other.slice(0, 4) ? date.slice(5) : date;
}
