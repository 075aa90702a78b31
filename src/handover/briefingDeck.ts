import { cardStyle } from "#charts/chartStyle.ts";
import { datesOf } from "#charts/drawings/frameTexts.ts";
import type { Deck, DeckChart, DeckSize, DeckSlide } from "#export/deck/deck.ts";
import { drawnText } from "#export/picture/drawnText.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { plainText } from "#i18n/sentence.ts";
import { slidesWording } from "#i18n/slidesWording.ts";
import { type Briefed, type BriefedChart, type BriefedSlide, briefedSlides } from "#slides/briefedSlide.ts";
import { slideTexts } from "#slides/slideTexts.ts";
import { notesText, slideNotes } from "./slideNotes.ts";

/** A briefing with what the data has for it now, as a deck of slides that can be edited. */
export function briefingDeck(given: Briefed, size: DeckSize): Deck {
  const { briefing, language } = given;
  return {
    title: briefing.name,
    locale: language.locale,
    size,
    slides: briefedSlides(given).map((slide) => deckSlide(slide, language)),
  };
}

function deckSlide(slide: BriefedSlide, language: Language): DeckSlide {
  const { headline, shown } = slide;
  const speakerNotes = notesText(slideNotes(slide, language));
  if (shown.kind === "text") return { kind: "text", title: headline, points: shown.points, speakerNotes };
  const [first, second] = shown.charts.map((chart) => deckChart(chart, language));
  if (first && second) return { kind: "pair", headline, charts: [first, second], speakerNotes };
  // The caveats tell too where another chart of the slide has gone.
  if (first) return { kind: "chart", headline, ...first, notices: slide.caveats, speakerNotes };
  return { kind: "text", title: headline, points: [], speakerNotes };
}

/** On white, as slides of a deck are. */
function deckChart({ contentIn, dropped }: BriefedChart, language: Language): DeckChart {
  const chart = contentIn(cardStyle("light", language));
  const { title, subtitle, notices, source } = slideTexts(chart, { dropped, language });
  return {
    chart,
    title,
    subtitle,
    notices,
    source: `${source} · ${slidesWording[language.locale].origin(chart.version)}`,
    asOf: datesOf(chart.drawn, language.wording),
    altText: drawnText(plainText(chart.headline)) || title,
  };
}
