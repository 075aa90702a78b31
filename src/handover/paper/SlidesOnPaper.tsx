import { PrintedPage } from "#export/print/PrintedPage.tsx";
import { handoverWording } from "#i18n/handoverWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { slidesWording } from "#i18n/slidesWording.ts";
import type { SlidePage } from "./slidePages.ts";

interface SlidesOnPaperProps {
  readonly pages: readonly SlidePage[];
  readonly withNotes: boolean;
  readonly name: string;
  readonly version: string;
  readonly language: Language;
  readonly family: string;
}

/** A briefing as it is printed, a section a page. A slide that fills its page tells itself where it is from. */
export function SlidesOnPaper({ pages, withNotes, name, version, language, family }: SlidesOnPaperProps) {
  const { locale } = language;
  return (
    <div lang={locale === "zh" ? "zh-CN" : "en"} style={{ fontFamily: family }}>
      {pages.map((figures, index) => (
        <PrintedPage
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are nothing but their number, and are never drawn anew.
          key={index}
          paper={withNotes ? "portrait" : "whole"}
          number={index + 1}
          figures={figures}
          {...(withNotes && {
            head: (
              <>
                <p>{name}</p>
                <p>{slidesWording[locale].origin(version)}</p>
              </>
            ),
            foot: <p>{handoverWording[locale].pageNumber(index + 1, pages.length)}</p>,
          })}
        />
      ))}
    </div>
  );
}
