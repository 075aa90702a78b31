import type { CsvRow } from "./csvTable.ts";

/** The day the generated package says it was made: no figure is later. A Sunday. */
export const CREATED = "2026-11-22";

const WEEKS = 52;
const DAY_MS = 86_400_000;

/** The Sundays of one year, the last of them the day the package was made. */
export const weeks: readonly string[] = Array.from({ length: WEEKS }, (_, week) =>
  new Date(Date.parse(CREATED) - (WEEKS - 1 - week) * 7 * DAY_MS).toISOString().slice(0, 10),
);

/** The report of a week that ends on that day. */
export function reportId(week: string): string {
  return `generated-${week}`;
}

/** One made-up bulletin a week, which says of itself that it is one. */
export function nationalReports(): readonly CsvRow[] {
  return weeks.map((week) => ({
    id: reportId(week),
    title: `生成的演练周报（${week}），非真实数据`,
    title_en: `Generated practice bulletin of ${week}, not real data`,
    publisher: "复工复产进展看板（演练）",
    publisher_en: "Reopening Board (practice)",
    published: week,
    published_basis: "stated",
    address: "",
  }));
}
