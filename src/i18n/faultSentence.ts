import type { Fault } from "#domain/fault.ts";
import type { Locale } from "#domain/locale.ts";
import { faultSentenceEn } from "./faultSentenceEn.ts";
import { faultSentenceZh } from "./faultSentenceZh.ts";

/** One line for a fault: file, row and column, what is wrong there, and how to write it. */
export const faultSentence: Record<Locale, (fault: Fault) => string> = {
  zh: faultSentenceZh,
  en: faultSentenceEn,
};
