import type { Locale } from "#domain/locale.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";

/** What the words of the data package mean in either language, as the board's own tables say it. */
export const codeWords = { zh: words("zh"), en: words("en") };

function words(locale: Locale) {
  const { precision, asOfBasis, valueBasis } = { zh, en }[locale].table;
  return { unit: dataWording[locale].units, precision, asOfBasis, basis: valueBasis };
}
