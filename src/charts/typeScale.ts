import type { Locale } from "#domain/locale.ts";

/** Every size in a chart, in pixels, from one base, so that a card, a slide and a picture are one chart at three sizes. */
export interface TypeScale {
  readonly base: number;
  readonly label: number;
  readonly small: number;
  readonly gap: number;
  readonly bar: number;
  readonly dot: number;
  readonly stroke: number;
  readonly family: string;
}

const chineseFonts =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"';

/**
 * System fonts of Windows and WPS, macOS, Linux and UOS; none is loaded from anywhere. English takes a
 * Latin font first, as Chinese fonts set its quotation marks a full character wide.
 */
export const fontFamily: Record<Locale, string> = {
  zh: `${chineseFonts}, sans-serif`,
  en: `"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", ${chineseFonts}, sans-serif`,
};

/** The sizes that go with a base: 13 on a card, 28 on a slide of 1080 lines, 24 to 30 in a picture. */
export function typeScale(base: number, locale: Locale, family: string = fontFamily[locale]): TypeScale {
  return {
    base,
    label: base,
    small: base * 0.86,
    gap: base * 0.5,
    bar: base * 1.05,
    dot: base * 0.46,
    stroke: base / 8,
    family,
  };
}
