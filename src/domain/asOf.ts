/** "stated" in the text, "published" where only the report's own date is known, "inferred" where the text lets the year or month be read off. */
export const asOfBases = ["stated", "published", "inferred"] as const;
export type AsOfBasis = (typeof asOfBases)[number];

/** The date a figure holds for, never more precise than the report: "2022", "2022-06" or "2022-06-25". Never a Date, which would shift it by time zone. */
export interface AsOf {
  readonly date: string;
  readonly basis: AsOfBasis;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, a month or a day that the calendar has. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** The last day that the date may mean: "2022-06" reaches to "2022-06-30". */
export function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month)))}`;
}

/** The first day that the date may mean: "2022-06" begins on "2022-06-01". */
export function firstDay(date: string): string {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** Below 0 where `a` is earlier; a month counts as its last day, a year as its last. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [lastDay(a), lastDay(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The days from 1970-01-01 to the last day that the date may mean. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = lastDay(date).split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that a day number stands for, "2020-03-17". */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
