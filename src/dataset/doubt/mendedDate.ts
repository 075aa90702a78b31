import { isCalendarDate } from "#domain/asOf.ts";
import { halfWidth } from "./halfWidth.ts";

export interface MendedDate {
  readonly text: string;
  /** The month that may be meant as well; null where only the day can be. */
  readonly month: string | null;
}

const TIME = "(?: 0?0:00(?::00)?)?";
const forms: readonly RegExp[] = [
  new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`),
  new RegExp(`^(\\d{4})(年)(\\d{1,2})月(\\d{1,2})[日号]${TIME}$`),
  /^(\d{4})()(\d{2})(\d{2})$/,
  /^(\d{4})([-/])(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月$/,
  /^(\d{4})年$/,
];

/**
 * A date as spreadsheets and people write it, in the order of year, month and day, and of the calendar; null for any
 * other. Excel makes "2022/6/1" of the month 2022-06, so that the first of a month, parted by strokes, may mean either.
 */
export function mendedDate(cell: string): MendedDate | null {
  const plain = halfWidth(cell).replace(/\s*([年月日号])\s*/g, "$1");
  for (const form of forms) {
    const [, year, sign, month, day] = form.exec(plain) ?? [];
    if (year === undefined) continue;
    const text = [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
    if (!isCalendarDate(text)) return null;
    return { text, month: sign === "/" && Number(day) === 1 ? text.slice(0, -3) : null };
  }
  return null;
}
