import { createElement } from "react";
import type { ChartToExport } from "#charts/exporting.ts";
import type { Locale } from "#domain/locale.ts";
import { fontsOf } from "#export/dialog/exportSettings.ts";
import { pictureFonts } from "#export/picture/pictureFonts.ts";
import { soundPicture } from "#export/picture/pictures.ts";
import { styledChart } from "#export/picture/styledChart.ts";
import { type Language, languageOf } from "#i18n/LocaleContext.tsx";
import { type DrawnPage, PrintSheet } from "./PrintSheet.tsx";
import type { Orientation } from "./paper.ts";
import { type PaperChart, type PaperPage, paperPages } from "./paperPages.ts";
import { printOut } from "./printOut.ts";

/** What a reader chooses for printing. */
export interface PrintSettings {
  readonly orientation: Orientation;
  readonly perPage: 1 | 2;
  readonly locale: Locale;
}

export interface PrintOrigin {
  /** The view, as a reader writes it into a browser. */
  readonly address: string;
  /** Of the page that is open. */
  readonly pageTitle: (language: Language) => string;
}

/** How far the pages are made. */
export interface Progress {
  readonly made: number;
  readonly pages: number;
}

/** Draws the charts for paper, page by page, then opens the browser's own printing; gives the number of pages. Throws before that where a page would not be whole. */
export async function printCharts(
  charts: readonly ChartToExport[],
  { settings, origin }: { readonly settings: PrintSettings; readonly origin: PrintOrigin },
  report: (progress: Progress) => void,
): Promise<number> {
  const { orientation, perPage, locale } = settings;
  const language = await languageOf(locale);
  const { address } = origin;
  const onPaper = charts.map((chart) => paperChart(chart, language));
  const pages = paperPages(onPaper, { orientation, perPage, address });
  const drawn: DrawnPage[] = [];
  for (const page of pages) {
    report({ made: drawn.length, pages: pages.length });
    drawn.push(await drawnPage(page));
  }
  const { board, charts: words } = language.wording;
  const version = pages[0]?.figures[0]?.layout.chart.content.version ?? "";
  printOut(
    createElement(PrintSheet, {
      pages: drawn,
      orientation,
      head: { title: `${board.title} · ${origin.pageTitle(language)}`, version: words.version(version) },
      language,
      family: pictureFonts(fontsOf(navigator.userAgent), locale),
    }),
  );
  return pages.length;
}

/** The chart on white ground, in the fonts of this machine. */
function paperChart({ chart, contentIn }: ChartToExport, language: Language): PaperChart {
  const styled = styledChart(contentIn, {
    language,
    appearance: "light",
    fonts: fontsOf(navigator.userAgent),
    own: { title: "", note: "" },
    address: "",
  });
  return {
    chart,
    source: styled(1).texts.source,
    styled: (base) => {
      const { texts, ...rest } = styled(base);
      return { ...rest, texts: { ...texts, source: "", origin: "" } };
    },
  };
}

async function drawnPage(page: PaperPage): Promise<DrawnPage> {
  const drawings: SVGElement[] = [];
  for (const { layout } of page.figures) drawings.push((await soundPicture(layout, "transparent")).svg);
  return { ...page, drawings };
}
