import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import type { PictureFault } from "#export/picture/pictureFaults.ts";
import { lookedAt } from "#export/picture/pictures.ts";
import { slidesWording } from "#i18n/slidesWording.ts";
import type { StageTheme } from "#url/presentChoices.ts";
import { type Briefed, type BriefedSlide, briefedSlides } from "./briefedSlide.ts";
import { type Staging, slideSheets } from "./slideSheets.ts";
import type { Stage } from "./stage.ts";

/** A slide as it stands on the stage, drawn and at rest. Of a slide in several parts each is one. */
export interface DrawnSlide {
  /** As the address names it: "3", or "3.2" for the second part. */
  readonly key: string;
  readonly slide: BriefedSlide;
  readonly part: number;
  readonly parts: number;
  /** As large as the stage. Whoever shows it shows a copy: an element stands in one place only. */
  readonly drawing: SVGElement;
  /** All its words, for who does not see it. */
  readonly words: readonly string[];
  /** What is wrong with the drawing, such as a character without a glyph; usually nothing. */
  readonly faults: readonly PictureFault[];
}

/** What is to be drawn, and for which stage. */
export interface Drawing extends Briefed {
  readonly stage: Stage;
  readonly theme: StageTheme;
}

interface Watching {
  /** Told after each slide, how many of the briefing's are done. */
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Draws every slide of a briefing, so that nothing is left to be made while it is shown. Throws where it is aborted. */
export async function drawnSlides(
  given: Drawing,
  { progress, signal }: Watching = {},
): Promise<DrawnSlide[]> {
  const { stage, theme, language, dataset } = given;
  const staging = { stage, style: { language, theme }, version: dataset.version };
  const slides = briefedSlides(given);
  const all: DrawnSlide[] = [];
  for (const slide of slides) {
    const made = await drawings(slide, staging, signal);
    for (const [index, { sheet, svg, faults }] of made.entries())
      all.push({
        key: made.length === 1 ? `${slide.number}` : `${slide.number}.${index + 1}`,
        slide,
        part: index + 1,
        parts: made.length,
        drawing: svg,
        words: sheet.lines.map(({ text }) => text),
        faults,
      });
    progress?.(slide.number, slides.length);
  }
  return all;
}

/** The sheets of a slide drawn; where that fails, words in its place, so that one slide does not end the talk. */
async function drawings(slide: BriefedSlide, staging: Staging, signal: AbortSignal | undefined) {
  try {
    return await drawn(slideSheets(slide, staging), signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (slide.shown.kind === "text") throw error;
    const points = [slidesWording[staging.style.language.locale].notDrawn];
    const words = await drawn(slideSheets({ ...slide, shown: { kind: "text", points } }, staging), signal);
    return words.map((one) => ({ ...one, faults: [{ kind: "blank" as const }] }));
  }
}

async function drawn(sheets: readonly DrawnSheet[], signal: AbortSignal | undefined) {
  const made: { sheet: DrawnSheet; svg: SVGElement; faults: readonly PictureFault[] }[] = [];
  for (const sheet of sheets) {
    signal?.throwIfAborted();
    made.push({ sheet, ...(await lookedAt(sheet, "filled")) });
  }
  return made;
}
