import type { Language } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";
import styles from "./PrintSheet.module.css";
import type { Orientation } from "./paper.ts";
import type { PaperPage } from "./paperPages.ts";

/** A page with the drawings of its figures, in their order. */
export interface DrawnPage extends PaperPage {
  readonly drawings: readonly SVGElement[];
}

export interface PrintSheetProps {
  readonly pages: readonly DrawnPage[];
  readonly orientation: Orientation;
  /** At the head of each page: what was printed, and from which version of the data. */
  readonly head: { readonly title: string; readonly version: string };
  readonly language: Language;
  readonly family: string;
}

/** Everything that is printed, a section a page. */
export function PrintSheet({ pages, orientation, head, language, family }: PrintSheetProps) {
  const words = printWording[language.locale];
  return (
    <div lang={language.locale === "zh" ? "zh-CN" : "en"} style={{ fontFamily: family }}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are nothing but their number, and are never drawn anew.
        <section key={index} className={styles[orientation]} data-page={index + 1}>
          <header className={styles.head}>
            <p>{head.title}</p>
            <p>{head.version}</p>
          </header>
          <div className={styles.figures}>
            {page.figures.map((figure, place) => (
              <Drawing key={`${figure.x} ${figure.y}`} figure={figure} drawing={page.drawings[place]} />
            ))}
          </div>
          <footer className={styles.foot}>
            {page.footing.sources.map((source) => (
              <p key={source}>{source}</p>
            ))}
            <div>
              <p>{page.footing.address}</p>
              <p className={styles.number}>{words.pageNumber(index + 1, pages.length)}</p>
            </div>
          </footer>
        </section>
      ))}
    </div>
  );
}

interface DrawingProps {
  readonly figure: PaperPage["figures"][number];
  readonly drawing: SVGElement | undefined;
}

/** A drawing that was made and looked at before, at its place. */
function Drawing({ figure, drawing }: DrawingProps) {
  return (
    <figure
      data-printed={figure.chart}
      aria-label={figure.layout.chart.texts.title}
      style={{ left: figure.x, top: figure.y }}
      ref={(element) => {
        if (element && drawing) element.replaceChildren(drawing);
      }}
    />
  );
}
