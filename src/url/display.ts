import { type Locale, locales } from "#domain/locale.ts";

export const appearances = ["light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** How the page looks and speaks, known before any data is. */
export interface Display {
  readonly locale: Locale;
  readonly appearance: Appearance | null;
}

/** The language and appearance that an address names; Chinese and the system's own otherwise. */
export function readDisplay(parameters: URLSearchParams): Display {
  const language = parameters.get("lang");
  const appearance = parameters.get("appearance");
  return {
    locale: locales.find((locale) => locale === language) ?? "zh",
    appearance: appearances.find((known) => known === appearance) ?? null,
  };
}
