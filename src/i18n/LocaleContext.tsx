import { createContext, type ReactNode, use, useContext } from "react";
import { inTime } from "#domain/inTime.ts";
import type { Locale } from "#domain/locale.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

/** A language, and the texts of the interface in it. */
export interface Language {
  readonly locale: Locale;
  readonly wording: Wording;
}

const chinese: Language = { locale: "zh", wording: zh };
const LocaleContext = createContext<Language>(chinese);

let loading: Promise<Language> | null = null;
let english: Language | null = null;

/**
 * Fetches the English texts, which a Chinese reader need not wait for. Where they cannot be had the page
 * stays Chinese rather than blank, until it is loaded anew.
 */
export function englishTexts(): Promise<Language> {
  loading ??= inTime(import("./en.ts")).then(
    ({ en }) => {
      english = { locale: "en", wording: en };
      return english;
    },
    () => chinese,
  );
  return loading;
}

/** A language with its texts, once they are here. */
export function languageOf(locale: Locale): Promise<Language> {
  return locale === "zh" ? Promise.resolve(chinese) : englishTexts();
}

/** Whether the English texts are here, so that a change to them is immediate. */
export function hasEnglish(): boolean {
  return english !== null;
}

/** Puts everything below it into one language: the page, or a picture in another one. Suspends only while English is on its way. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const speech = locale === "zh" ? chinese : (english ?? use(englishTexts()));
  return <LocaleContext.Provider value={speech}>{children}</LocaleContext.Provider>;
}

/** Puts a picture into a language whose texts are already here. */
export const LanguageProvider = LocaleContext.Provider;

/** The language in force, and the texts of the interface in it. */
export function useWording(): Language {
  return useContext(LocaleContext);
}
