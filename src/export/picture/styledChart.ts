import { palettes } from "#charts/chartStyle.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { typeScale } from "#charts/typeScale.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { type FontOrder, pictureFonts } from "./pictureFonts.ts";
import type { StyledChart } from "./pictureLayout.ts";
import { type OwnWords, pictureTexts } from "./pictureTexts.ts";

/** In which language, colours and fonts a picture is made, and with which words of the reader's own. */
export interface PictureStyle {
  readonly language: Language;
  readonly appearance: "light" | "dark";
  readonly fonts: FontOrder;
  readonly own: OwnWords;
  readonly address: string;
}

/** The chart in the style of a picture, for any size of type. */
export function styledChart(contentIn: ContentIn, given: PictureStyle): (base: number) => StyledChart {
  const { language, appearance, fonts, own, address } = given;
  const { locale } = language;
  return (base) => {
    const type = typeScale(base, locale, pictureFonts(fonts, locale));
    const style = { type, palette: palettes[appearance], language };
    const content = contentIn(style);
    return { content, texts: pictureTexts(content, { own, address, language }), style };
  };
}
