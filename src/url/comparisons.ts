/** What a reader asked of a chart: its figures ranked, and each one's difference to one of them. */
export interface Comparison {
  /** The id of the figure that the others are compared with; null for a ranking alone. */
  readonly against: string | null;
  /** Whether the reader asked for it although the figures do not compare. */
  readonly isConfirmed: boolean;
}

const WORD = /^([a-z][a-z-]*):([A-Za-z0-9/]+)(!?)$/;
const RANK = "rank";

/** "loan-volume:rank!,reopening-rate:F160": by chart, with "!" where the reader wants it all the same. */
export function readComparisons(text: string): {
  comparisons: ReadonlyMap<string, Comparison>;
  unknown: readonly string[];
} {
  const comparisons = new Map<string, Comparison>();
  const unknown: string[] = [];
  for (const word of text.split(",").filter((part) => part !== "")) {
    const [, chart, against, mark] = WORD.exec(word) ?? [];
    if (chart === undefined || against === undefined || comparisons.has(chart)) unknown.push(word);
    else comparisons.set(chart, { against: against === RANK ? null : against, isConfirmed: mark === "!" });
  }
  return { comparisons, unknown };
}

/** The comparisons as asked before the reader insisted on any. */
export function unconfirmed(comparisons: ReadonlyMap<string, Comparison>): ReadonlyMap<string, Comparison> {
  return new Map(
    [...comparisons].map(([chart, { against }]) => [chart, { against, isConfirmed: false }] as const),
  );
}

/** The text that brings the comparisons back; empty where there are none. */
export function writeComparisons(comparisons: ReadonlyMap<string, Comparison>): string {
  return [...comparisons]
    .map(([chart, { against, isConfirmed }]) => `${chart}:${against ?? RANK}${isConfirmed ? "!" : ""}`)
    .join(",");
}
