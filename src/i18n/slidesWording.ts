import type { Locale } from "#domain/locale.ts";

/** What slides say beside their charts. */
interface SlidesWording {
  /** At the foot: the board and the version of its data. */
  readonly origin: (version: string) => string;
  readonly number: (number: number, of: number) => string;
}

export const slidesWording: Record<Locale, SlidesWording> = {
  zh: {
    origin: (version) => `复工复产进展看板 · 数据版本 ${version}`,
    number: (number, of) => `${number} / ${of}`,
  },
  en: {
    origin: (version) => `Reopening Board · data version ${version}`,
    number: (number, of) => `${number} / ${of}`,
  },
};
