import type { Locale } from "#domain/locale.ts";

/** What stands in a cell, as a fault says it. */
export const quotedFound: Record<Locale, (found: string) => string> = {
  zh: (found) => (found === "" ? "空格" : `“${found}”`),
  en: (found) => (found === "" ? "nothing" : `"${found}"`),
};
