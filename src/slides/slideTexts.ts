import type { ChartContent } from "#charts/frame/chartContent.ts";
import { drawnText } from "#export/picture/drawnText.ts";
import { pictureTexts } from "#export/picture/pictureTexts.ts";
import type { Language } from "#i18n/LocaleContext.tsx";

/** The words that go with a chart on a slide, besides the headline. */
export interface SlideTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly notices: readonly string[];
  /** Reports with their dates, the first ones by name, and the dates of the figures. */
  readonly source: string;
}

/** More reports than this are counted on a slide; the list of sources names each. */
const SOURCES_NAMED = 3;

interface TextsGiven {
  readonly dropped: readonly string[];
  readonly language: Language;
}

/** None of these words may be left behind: a notice for which a slide has no room gets one of its own. */
export function slideTexts(content: ChartContent, { dropped, language }: TextsGiven): SlideTexts {
  const { title, subtitle, notes, source } = pictureTexts(content, {
    own: { title: "", note: "" },
    address: "",
    language,
    sourcesNamed: SOURCES_NAMED,
  });
  return { title, subtitle, notices: [...notes, ...dropped.map(drawnText)], source };
}
