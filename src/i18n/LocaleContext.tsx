import { createContext, useContext } from "react";
import type { Locale } from "#domain/locale.ts";
import { en } from "./en.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

const wordings: Record<Locale, Wording> = { zh, en };

const LocaleContext = createContext<Locale>("zh");

/** Puts everything below it into one language: the page, or a picture in another one. */
export const LocaleProvider = LocaleContext.Provider;

/** The language in force, and the texts of the interface in it. */
export function useWording(): { locale: Locale; wording: Wording } {
  const locale = useContext(LocaleContext);
  return { locale, wording: wordings[locale] };
}
