import type { Locale } from "./locale.ts";

/** A text of the data in both languages of the board. */
export type BilingualText = Readonly<Record<Locale, string>>;
