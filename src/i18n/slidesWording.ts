import type { Locale } from "#domain/locale.ts";

/** What slides say beside their charts. */
interface SlidesWording {
  /** At the foot: the board and the version of its data. */
  readonly origin: (version: string) => string;
  readonly number: (number: number, of: number) => string;
  /** Behind the number, where a slide takes several. */
  readonly part: (number: string, part: number, parts: number) => string;
  /** Of a slide for which neither its writer nor the data has a headline. */
  readonly untitled: (number: number) => string;
  /** In place of a chart that cannot be drawn. */
  readonly notDrawn: string;
}

export const slidesWording: Record<Locale, SlidesWording> = {
  zh: {
    origin: (version) => `复工复产进展看板 · 数据版本 ${version}`,
    number: (number, of) => `${number} / ${of}`,
    part: (number, part, parts) => `${number}（分 ${parts} 页，第 ${part} 页）`,
    untitled: (number) => `第 ${number} 张`,
    notDrawn: "这张图没有画成，请在看板上打开这个视图查看。",
  },
  en: {
    origin: (version) => `Reopening Board · data version ${version}`,
    number: (number, of) => `${number} / ${of}`,
    part: (number, part, parts) => `${number} (part ${part} of ${parts})`,
    untitled: (number) => `Slide ${number}`,
    notDrawn: "This chart could not be drawn; please open its view on the board.",
  },
};
