import { compareDates } from "./asOf.ts";
import type { Dataset } from "./dataset.ts";
import type { Precision } from "./precision.ts";
import { reopeningRates } from "./reopeningRates.ts";
import type { Report } from "./report.ts";

/** How the figures of a report are worded. */
export type Wordedness = "exact" | "bounded" | "approximate";

const wordedness: Record<Precision, Wordedness> = {
  exact: "exact",
  at_least: "bounded",
  at_most: "bounded",
  about: "approximate",
  nearly: "approximate",
};

/** What a report holds, in numbers. */
export interface ReportSummary extends Readonly<Record<Wordedness, number>> {
  readonly report: Report;
  /** All its figures: the exact, bounded and approximate ones together. */
  readonly figures: number;
  /** Rates that the board computes from its printed counts: figures of the package among them, and others beside. */
  readonly derived: number;
  readonly measures: number;
}

type Counts = { -readonly [Key in Exclude<keyof ReportSummary, "report">]: ReportSummary[Key] };

/** Every report with its counts, the newest first; those of one date in the order of the file. */
export function reportSummaries(
  dataset: Pick<Dataset, "reports" | "figures" | "measures" | "indicators">,
): ReportSummary[] {
  const counts = new Map<string, Counts>();
  for (const { id } of dataset.reports)
    counts.set(id, { figures: 0, exact: 0, bounded: 0, approximate: 0, derived: 0, measures: 0 });
  const add = (report: Report, key: keyof Counts) => {
    const ofReport = counts.get(report.id);
    if (ofReport) ofReport[key] += 1;
  };
  for (const { report, precision, basis } of dataset.figures) {
    add(report, "figures");
    add(report, wordedness[precision]);
    if (basis === "derived") add(report, "derived");
  }
  // A rate of the package that is derived was counted above; those that only the board has bear two ids.
  for (const { report, id, basis } of reopeningRates(dataset.figures, dataset.indicators))
    if (basis === "derived" && id.includes("/")) add(report, "derived");
  for (const { report } of dataset.measures) add(report, "measures");
  return dataset.reports
    .flatMap((report) => {
      const ofReport = counts.get(report.id);
      return ofReport ? [{ report, ...ofReport }] : [];
    })
    .sort((a, b) => compareDates(b.report.published.date, a.report.published.date));
}
