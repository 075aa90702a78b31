import type { Figure } from "#domain/figure.ts";
import type { ColumnReading } from "./columnReadings.ts";

/**
 * A column with each distinct value once: tens of thousands of figures share a few regions and reports, so that a
 * filter asks each value once and then only looks the rows up.
 */
export interface ColumnValues {
  /** For each figure the place of its value among the distinct ones; the first place is that of nothing. */
  readonly places: Uint32Array;
  readonly keys: readonly unknown[];
  /** In small letters. */
  readonly texts: readonly string[];
  /** For each place its rank when sorted upwards; equal values have one rank. Nothing has 0. */
  readonly ranks: () => Uint32Array;
}

/** The place of a missing value. */
export const NOWHERE = 0;

export function columnValues(
  figures: readonly Figure[],
  { keyOf, textOf, rankOf }: ColumnReading,
  collator: Intl.Collator,
): ColumnValues {
  const known = new Map<unknown, number>([[null, NOWHERE]]);
  const keys: unknown[] = [null];
  const places = new Uint32Array(figures.length);
  for (const [row, figure] of figures.entries()) {
    const key = keyOf(figure);
    let place = known.get(key);
    if (place === undefined) {
      place = keys.push(key) - 1;
      known.set(key, place);
    }
    places[row] = place;
  }
  let ranks: Uint32Array | null = null;
  return {
    places,
    keys,
    texts: keys.map((key) => (key === null ? "" : textOf(key).toLowerCase())),
    ranks: () => {
      ranks ??= ranksOf(
        keys.map((key) => (key === null ? 0 : rankOf(key))),
        collator,
      );
      return ranks;
    },
  };
}

function ranksOf(worths: readonly (number | string)[], collator: Intl.Collator): Uint32Array {
  const compare = (a = 0 as number | string, b = 0 as number | string) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  const order = worths.map((_, place) => place).slice(1);
  order.sort((a, b) => compare(worths[a], worths[b]));
  const ranks = new Uint32Array(worths.length);
  let rank = 0;
  for (const [index, place] of order.entries()) {
    if (index === 0 || compare(worths[order[index - 1] ?? 0], worths[place]) !== 0) rank += 1;
    ranks[place] = rank;
  }
  return ranks;
}
