import { firstDay, isCalendarDate, lastDay } from "./asOf.ts";

/** Two dates, each a year, a month or a day; null where the period is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The period that a text names: "2022-04..2022-06", "2022..", "..2022-06-15"; one date alone is a period too. Null where it names none. */
export function periodOf(text: string): Period | null {
  const [from = "", to = from, ...more] = text.split("..").map((end) => end.trim());
  if (more.length > 0 || from + to === "") return null;
  if (![from, to].every((end) => end === "" || isCalendarDate(end))) return null;
  if (from !== "" && to !== "" && firstDay(from) > lastDay(to)) return null;
  return { from: from || null, to: to || null };
}
