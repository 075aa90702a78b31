import { type Source, sourcePlace } from "#charts/drawings/frameTexts.ts";
import { handoverWording } from "#i18n/handoverWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { BriefedSlide } from "#slides/briefedSlide.ts";

/** A paragraph of what goes with a slide: what is said to it, or what stands below that. */
export interface NoteParagraph {
  readonly kind: "words" | "heading" | "point";
  readonly text: string;
}

/** What the speaker says, then every source of the slide, what must be known when it is quoted, and what changed since. */
export function slideNotes(slide: BriefedSlide, language: Language): NoteParagraph[] {
  const { below } = handoverWording[language.locale];
  return [
    ...slide.notes
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .filter((text) => text.trim() !== "")
      .map((text) => ({ kind: "words" as const, text })),
    ...listed(
      below.sources,
      slide.sources.map((source) => sourceText(source, language)),
    ),
    ...listed(below.caveats, slide.caveats),
    ...listed(below.changes, slide.changes),
  ];
}

/** The notes as a program for slides keeps them, a line a paragraph. */
export function notesText(paragraphs: readonly NoteParagraph[]): string {
  return paragraphs.map(paragraphText).join("\n");
}

function paragraphText({ kind, text }: NoteParagraph): string {
  return kind === "point" ? `• ${text}` : text;
}

function listed(heading: string, points: readonly string[]): NoteParagraph[] {
  if (points.length === 0) return [];
  return [{ kind: "heading", text: heading }, ...points.map((text) => ({ kind: "point" as const, text }))];
}

function sourceText(source: Source, { locale, wording }: Language): string {
  const { title, publisher, address } = source.report;
  const named = locale === "zh" ? `《${title.zh}》` : title.en;
  return [publisher?.[locale], named, sourcePlace(source, wording), address]
    .filter((part) => part !== null && part !== undefined && part !== "")
    .join(", ");
}
