import type { Fault } from "#domain/fault.ts";
import type { Locale } from "#domain/locale.ts";
import { faultSentenceEn } from "./faultSentenceEn.ts";
import { faultSentenceZh } from "./faultSentenceZh.ts";

/** One line for a fault: file, row and column, what is wrong there, and how to write it. */
export const faultSentence: Record<Locale, (fault: Fault) => string> = {
  zh: faultSentenceZh,
  en: faultSentenceEn,
};

/** How many more faults there are than are told. */
export const moreFaults: Record<Locale, (more: number) => string> = {
  zh: (more) => `另有 ${more} 处，可用 npm run data:check 查看全部。`,
  en: (more) => `and ${more} more; npm run data:check lists them all.`,
};
