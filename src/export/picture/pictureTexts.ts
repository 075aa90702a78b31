import { datesOf, type Source, sourcePlace } from "#charts/drawings/frameTexts.ts";
import { eventText } from "#charts/events/eventEntries.ts";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import { readingNotes } from "#charts/time/timeReading.tsx";
import { timelineOf } from "#charts/time/useTimeline.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { plainText } from "#i18n/sentence.ts";
import { timeWording } from "#i18n/timeWording.ts";
import { drawnText } from "./drawnText.ts";

/** What the reader changes or adds for this picture alone. */
export interface OwnWords {
  /** In place of the chart's own title; empty to keep that. */
  readonly title: string;
  /** One more note. */
  readonly note: string;
}

/** All words of a picture outside its marks. */
export interface PictureTexts {
  readonly title: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** Version of the data, the board, and the address of the view. */
  readonly origin: string;
}

/** More reports than this are counted; the picture's own metadata names each. */
const SOURCES_NAMED = 8;

interface TextsGiven {
  readonly own: OwnWords;
  readonly address: string;
  readonly language: Language;
  /** How many reports are named; the others are counted. */
  readonly sourcesNamed?: number;
}

/** The words that go with a chart wherever it goes: none of them may be left behind. */
export function pictureTexts(
  content: ChartContent,
  { own, address, language, sourcesNamed = SOURCES_NAMED }: TextsGiven,
): PictureTexts {
  const { wording, locale } = language;
  const { charts, board } = wording;
  const notes = [...readingOf(content, language), ...content.notes.map(plainText), own.note];
  const source = [sourceNames(content.sources, language, sourcesNamed), datesOf(content.drawn, wording)];
  const origin = [charts.version(content.version), board.title, address];
  return {
    title: drawn(own.title) || drawn(content.title),
    headline: drawn(plainText(content.headline)),
    subtitle: drawn(content.subtitle),
    notes: notes.map(drawn).filter(isSaid),
    source: drawn(source.filter(isSaid).join(locale === "zh" ? "。" : ". ")),
    origin: drawn(origin.filter(isSaid).join(" · ")),
  };
}

function drawn(text: string): string {
  return drawnText(text).trim();
}

function isSaid(text: string): boolean {
  return text !== "";
}

function sourceNames(sources: readonly Source[], { wording, locale }: Language, most: number): string {
  if (sources.length === 0) return "";
  const named = sources
    .slice(0, most)
    .map((source) => `${source.report.title[locale]}, ${sourcePlace(source, wording)}`);
  const rest = sources.length - named.length;
  const { charts } = wording;
  return (
    charts.source + named.join(locale === "zh" ? "；" : "; ") + (rest > 0 ? charts.moreSources(rest) : "")
  );
}

/** How to read a chart over time, and what its numbered events are, which on the page stand below it. */
function readingOf({ parts }: ChartContent, { locale }: Language): string[] {
  if (parts.kind !== "time") return [];
  const { events } = timelineOf(parts.picture);
  const words = timeWording[locale].events;
  const placed = events?.placed ?? [];
  const undated = events ? events.undated.measure + events.undated.report : 0;
  return [
    readingNotes(parts.picture, parts.overTime, locale),
    ...placed.map((event, index) => `${index + 1}  ${eventText(event, locale)}`),
    ...(events && placed.length === 0 ? [words.none] : []),
    ...(events && undated > 0 ? [words.undated(events.undated)] : []),
  ];
}
