import { type AsOfBasis, asOfBases } from "#domain/asOf.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import { type Precision, precisions } from "#domain/precision.ts";

/** As the pages of the board word them, so that lists and pages call them alike. */
export const precisionNames: Record<Precision, BilingualText> = {
  exact: { zh: "确切", en: "exact" },
  at_least: { zh: "至少", en: "at least" },
  nearly: { zh: "近", en: "nearly" },
  about: { zh: "约", en: "about" },
  at_most: { zh: "至多", en: "at most" },
};

export const basisNames: Record<AsOfBasis, BilingualText> = {
  stated: { zh: "报道所述", en: "stated" },
  published: { zh: "以报道日期为准", en: "date of the report" },
  inferred: { zh: "据上下文推断", en: "inferred" },
};

/** A word of a table, or the key of a row, as lists offer it: beside what people call it, "at_least 至少". */
export function offered(word: string, name: string): string {
  return `${word} ${name}`;
}

const offeredWords: ReadonlyMap<string, string> = new Map(
  [
    ...precisions.map((word) => [word, precisionNames[word]] as const),
    ...asOfBases.map((word) => [word, basisNames[word]] as const),
  ].flatMap(([word, { zh, en }]) => [zh, en].map((name) => [offered(word, name), word])),
);

/** The word that the board calls by what stands in a cell, "至少"; null for anything else. */
export function calledWord(cell: string, allowed: readonly string[]): string | null {
  const names: readonly (readonly [string, BilingualText])[] = [
    ...Object.entries(precisionNames),
    ...Object.entries(basisNames),
  ];
  const [word] = names.find(([, { zh, en }]) => [zh, en].includes(cell)) ?? [];
  return word !== undefined && allowed.includes(word) ? word : null;
}

/** The word in a cell that was chosen from such a list; null for anything else, also for a word beside another's name. */
export function offeredWord(cell: string, allowed: readonly string[]): string | null {
  const word = offeredWords.get(cell);
  return word !== undefined && allowed.includes(word) ? word : null;
}
