import { createContext, type ReactNode, use, useContext, useMemo } from "react";
import type { Locale } from "#domain/locale.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

/** The language in force, and the texts of the interface in it. */
interface Speech {
  readonly locale: Locale;
  readonly wording: Wording;
}

const LocaleContext = createContext<Speech>({ locale: "zh", wording: zh });

let english: Promise<Wording> | null = null;

/** The English texts, which a Chinese reader need not wait for. Where they cannot be fetched the page stays Chinese rather than blank. */
export function englishWording(): Promise<Wording> {
  english ??= import("./en.ts").then(
    ({ en }) => en,
    () => {
      english = null;
      return zh;
    },
  );
  return english;
}

/** Puts everything below it into one language: the page, or a picture in another one. Suspends while English is on its way. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const wording = locale === "zh" ? zh : use(englishWording());
  const speech = useMemo(() => ({ locale, wording }), [locale, wording]);
  return <LocaleContext.Provider value={speech}>{children}</LocaleContext.Provider>;
}

/** The language in force, and the texts of the interface in it. */
export function useWording(): Speech {
  return useContext(LocaleContext);
}
