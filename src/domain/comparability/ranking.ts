import type { Figure } from "#domain/figure.ts";

/** A figure with its place among others by value, the highest first; equal values share a place. */
export interface Ranked {
  readonly figure: Figure;
  readonly rank: number;
}

/** The figures by value, highest first. Whether that means anything is for the comparability guard to say. */
export function ranking(figures: readonly Figure[]): Ranked[] {
  const sorted = [...figures].sort((a, b) => b.value - a.value);
  let rank = 0;
  return sorted.map((figure, index) => {
    if (figure.value !== sorted[index - 1]?.value) rank = index + 1;
    return { figure, rank };
  });
}
