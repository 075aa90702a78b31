import type { Language } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";
import { PrintedPage } from "./PrintedPage.tsx";
import styles from "./PrintSheet.module.css";
import type { Orientation } from "./paper.ts";
import type { PaperPage } from "./paperPages.ts";

/** A page with the drawings of its figures, in their order. */
export interface DrawnPage extends PaperPage {
  readonly drawings: readonly SVGElement[];
}

interface PrintSheetProps {
  readonly pages: readonly DrawnPage[];
  readonly orientation: Orientation;
  /** At the head of each page: what was printed, and from which version of the data. */
  readonly head: { readonly title: string; readonly version: string };
  readonly language: Language;
  readonly family: string;
}

/** Charts of the board as they are printed, a section a page. */
export function PrintSheet({ pages, orientation, head, language, family }: PrintSheetProps) {
  return (
    <div lang={language.locale === "zh" ? "zh-CN" : "en"} style={{ fontFamily: family }}>
      {pages.map((page, index) => (
        <PrintedPage
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are nothing but their number, and are never drawn anew.
          key={index}
          paper={orientation}
          number={index + 1}
          figures={figuresOf(page)}
          head={
            <>
              <p>{head.title}</p>
              <p>{head.version}</p>
            </>
          }
          foot={<Foot {...page.footing} number={index + 1} of={pages.length} language={language} />}
        />
      ))}
    </div>
  );
}

function figuresOf({ figures, drawings }: DrawnPage) {
  return figures.flatMap(({ chart, layout, x, y }, place) => {
    const drawing = drawings[place];
    return drawing ? [{ name: chart, label: layout.chart.texts.title, drawing, x, y }] : [];
  });
}

type FootProps = PaperPage["footing"] & {
  readonly number: number;
  readonly of: number;
  readonly language: Language;
};

function Foot({ sources, address, number, of, language }: FootProps) {
  return (
    <>
      {sources.map((source) => (
        <p key={source}>{source}</p>
      ))}
      <div>
        <p>{address}</p>
        <p className={styles.number}>{printWording[language.locale].pageNumber(number, of)}</p>
      </div>
    </>
  );
}
