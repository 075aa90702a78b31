/** The two languages of the board; Chinese is the first. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** The value of the `lang` attribute, which chooses glyph forms and the voice of a screen reader. */
export const languageTag: Record<Locale, string> = { zh: "zh-CN", en: "en" };
