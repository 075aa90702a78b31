import { fittingTexts } from "#charts/fittingTexts.ts";
import { linearAxis, rateAxis, type ValueAxis } from "#charts/rows/valueAxis.ts";
import { textWidth } from "#charts/textWidth.ts";
import { dayNumber } from "#domain/asOf.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";

/** A day on which any region reports, and its date as reported: a rate of March stands at its last day but is not called the 31st. */
export interface ReportedDay {
  readonly day: number;
  readonly date: string;
}

/** The days on which any region reports, in order. */
export function reportedDays(series: readonly FigureSeries[]): ReportedDay[] {
  const dates = new Map<number, string>();
  for (const { asOf } of series.flatMap(({ figures }) => figures)) {
    const day = dayNumber(asOf.date);
    const known = dates.get(day) ?? "";
    // Of "2020-03" and "2020-03-31" the more precise names the day.
    dates.set(day, known.length < asOf.date.length ? asOf.date : known);
  }
  return [...dates].map(([day, date]) => ({ day, date })).sort((a, b) => a.day - b.day);
}

/** The whole of 0 to 100 for rates, from zero for amounts and counts. */
export function valueAxisOf(series: readonly FigureSeries[]): ValueAxis {
  const figures = series.flatMap(({ figures: own }) => own);
  const isRate = figures.every(({ indicator }) => indicator.unit === "percent");
  return isRate ? rateAxis : linearAxis(figures.map(({ value }) => value));
}

/** The days whose dates fit under an axis of that width. */
export function labelledDays(days: readonly ReportedDay[], width: number, fontSize: number): number[] {
  const [from = 0, to = 0] = [days[0]?.day, days[days.length - 1]?.day];
  const scale = width / Math.max(1, to - from);
  const texts = days.map(({ day, date }) => ({
    day,
    middle: (day - from) * scale,
    width: textWidth(date, fontSize),
  }));
  return fittingTexts(texts, fontSize).map(({ day }) => day);
}
