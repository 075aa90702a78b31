import type { BilingualText } from "#domain/bilingualText.ts";
import { errorAt, type Fault, type Spot } from "#domain/fault.ts";

/** Null where neither language is given; `pairFaults` says so where only one is. */
export function bilingual(zh: string | null, en: string | null): BilingualText | null {
  return zh === null || en === null ? null : { zh, en };
}

/** Two cells of which none goes without the other: the empty one is missing. */
export function pairFaults(place: Spot, pair: Readonly<Record<string, string | null>>): readonly Fault[] {
  const columns = Object.keys(pair);
  const empty = columns.filter((column) => pair[column] === null);
  if (empty.length === columns.length) return [];
  return empty.map((column) => errorAt({ ...place, column }, "missingCell", {}));
}
