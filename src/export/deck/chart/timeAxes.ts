import type { TimeLayout } from "#charts/time/timeLayout.ts";
import { dayNumber } from "#domain/asOf.ts";
import type { TimeEvent } from "#domain/events.ts";
import type { Locale } from "#domain/locale.ts";
import type { Xml } from "#export/deck/package/xml.ts";
import type { AxisText } from "./axisTexts.ts";
import { AXES, axisFormat, axisStep, numberAxis } from "./axisXml.ts";
import { serialDay } from "./timeSheet.ts";

/** Dates as they are reported: a rate of March stands at its last day but is not called the 31st. */
export function datesBelow({ days, dated, axis }: TimeLayout): AxisText[] {
  const shown = new Set(dated);
  return days
    .filter(({ day }) => shown.has(day))
    .map(({ day, date }) => ({ text: date, x: serialDay(day), y: axis.domain[0], at: "b" }));
}

/** The numbers by which the notices tell events, above the day of each. */
export function eventsAbove(events: readonly TimeEvent[], { axis }: TimeLayout): AxisText[] {
  const numbers = new Map<number, number[]>();
  for (const [index, { date }] of events.entries()) {
    const day = dayNumber(date);
    numbers.set(day, [...(numbers.get(day) ?? []), index + 1]);
  }
  return [...numbers].map(([day, those]) => ({
    text: `${those.join(", ")} ▾`,
    x: serialDay(day),
    y: axis.domain[1],
    at: "t",
  }));
}

export function timeAxes({ days, axis, tick }: TimeLayout, locale: Locale): Xml[] {
  const [first, last] = [days[0]?.day ?? 0, days[days.length - 1]?.day ?? 0];
  const margin = Math.max(1, (last - first) * 0.03);
  return [
    numberAxis(
      {
        id: AXES.names,
        crossed: AXES.values,
        at: "b",
        range: { min: serialDay(first) - margin, max: serialDay(last) + margin, step: null },
        format: null,
        hasGrid: false,
        crosses: "autoZero",
      },
      locale,
    ),
    numberAxis(
      {
        id: AXES.values,
        crossed: AXES.names,
        at: "l",
        range: {
          min: axis.domain[0],
          max: axis.domain[1],
          step: axisStep(axis, tick, Number.POSITIVE_INFINITY),
        },
        format: axisFormat(axis, tick),
        hasGrid: true,
        crosses: "min",
      },
      locale,
    ),
  ];
}
