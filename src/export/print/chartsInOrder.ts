import type { ChartToExport, Exports } from "#charts/exporting.ts";

/** The charts on show, in the order in which a reader comes upon them. */
export function chartsInOrder(onShow: Exports["onShow"]): ChartToExport[] {
  return [...onShow]
    .sort(([one], [other]) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .map(([, chart]) => chart);
}
