import { createContext, type ReactNode, use, useContext } from "react";
import type { Locale } from "#domain/locale.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

/** A language, and the texts of the interface in it. */
interface Speech {
  readonly locale: Locale;
  readonly wording: Wording;
}

const chinese: Speech = { locale: "zh", wording: zh };
const LocaleContext = createContext<Speech>(chinese);

let loading: Promise<Speech> | null = null;
let english: Speech | null = null;

/**
 * Fetches the English texts, which a Chinese reader need not wait for. Where they cannot be had the page
 * stays Chinese rather than blank, until it is loaded anew.
 */
export function englishSpeech(): Promise<Speech> {
  loading ??= import("./en.ts").then(
    ({ en }) => {
      english = { locale: "en", wording: en };
      return english;
    },
    () => chinese,
  );
  return loading;
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
  const speech = locale === "zh" ? chinese : (english ?? use(englishSpeech()));
  return <LocaleContext.Provider value={speech}>{children}</LocaleContext.Provider>;
}

/** The language in force, and the texts of the interface in it. */
export function useWording(): Speech {
  return useContext(LocaleContext);
}
