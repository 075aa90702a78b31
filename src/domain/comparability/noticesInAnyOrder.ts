import type { Figure } from "#domain/figure.ts";
import { notices } from "./notices.ts";

/** For tests: notices as text, so that the order of regions and of populations does not matter. */
export function inAnyOrder(figures: readonly Figure[]): string[] {
  const words = (notice: unknown): unknown =>
    Array.isArray(notice) ? notice.map((one) => JSON.stringify(one)).sort() : notice;
  return notices(figures)
    .map((notice) => JSON.stringify(Object.entries(notice).map(([key, part]) => [key, words(part)])))
    .sort();
}
