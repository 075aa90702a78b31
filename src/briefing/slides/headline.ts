import { type Slide, viewsOf } from "#briefing/briefing.ts";
import type { ChartStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import { plainText } from "#i18n/sentence.ts";
import { slideContent } from "./slideContent.ts";

/** The sentence that the data offers for a slide; empty for a text slide, and where the board has not what it shows. */
export function offeredHeadline(slide: Slide, dataset: Dataset, style: ChartStyle): string {
  const { locale, wording } = style.language;
  const sentences = viewsOf(slide).flatMap((view): string[] => {
    const found = slideContent(view, dataset);
    if (found.status === "lost") return [];
    const { marks, headline, seen } = found.contentIn(style);
    return [marks > 0 ? plainText(headline) : wording.charts.empty(seen)];
  });
  return [...new Set(sentences)].join(locale === "zh" ? "；" : "; ");
}

/** What stands at the top of a slide: as its writer put it, else as the data offers it. */
export function headlineOf(slide: Slide, dataset: Dataset, style: ChartStyle): string {
  if (slide.kind === "text") return slide.title;
  return slide.headline ?? offeredHeadline(slide, dataset, style);
}
