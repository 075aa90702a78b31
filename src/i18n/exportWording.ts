import type { Locale } from "#domain/locale.ts";

/** The texts of exports, which come when the first one is opened. */
export interface ExportWording {
  readonly part: (index: number, count: number) => string;
}

/** In both languages. */
export const exportWording: Record<Locale, ExportWording> = {
  zh: {
    part: (index, count) => `共 ${count} 张，第 ${index} 张`,
  },
  en: {
    part: (index, count) => `picture ${index} of ${count}`,
  },
};
