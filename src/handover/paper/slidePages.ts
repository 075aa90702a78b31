import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import { drawnText } from "#export/picture/drawnText.ts";
import { PictureError } from "#export/picture/pictureFaults.ts";
import { lookedAt } from "#export/picture/pictures.ts";
import { placedLines, type TextLine, textBlock } from "#export/picture/textBlocks.ts";
import type { PrintedFigure } from "#export/print/PrintedPage.tsx";
import { paperRoom, wholeRoom } from "#export/print/paper.ts";
import { slideNotes } from "#handover/slideNotes.ts";
import { SlideError, soundSlides, type Watcher } from "#handover/soundSlides.ts";
import { handoverWording } from "#i18n/handoverWording.ts";
import type { Briefed } from "#slides/briefedSlide.ts";
import type { DrawnSlide } from "#slides/drawnSlides.ts";
import { type Stage, stageStyle } from "#slides/stage.ts";
import { noteLines } from "./noteLines.ts";

/** What stands on a page of a briefing on paper. */
export type SlidePage = readonly PrintedFigure[];

/** Each slide on a page of its own, as large as the paper. */
export async function slidePages(briefed: Briefed, watcher: Watcher): Promise<SlidePage[]> {
  const slides = await soundSlides({ ...briefed, stage: wholeRoom(), theme: "light" }, watcher);
  return slides.map((slide) => [figureOf(slide)]);
}

/** The page below a foot of one line. */
const FOOT = 36;
const BELOW_SLIDE = 12;

/** Each slide with what is said to it below; notes that are longer go on over pages of their own. */
export async function notedPages(briefed: Briefed, watcher: Watcher): Promise<SlidePage[]> {
  const { width, height } = paperRoom("portrait");
  const stage = { width, height: Math.floor((width * 3) / 4) };
  const slides = await soundSlides({ ...briefed, stage, theme: "light" }, watcher);
  const pages: SlidePage[] = [];
  for (const slide of slides) {
    watcher.signal.throwIfAborted();
    const room = { stage, briefed, bottom: height - FOOT };
    const notes = await drawnNotes(slide, room).catch((reason: unknown) => {
      throw new SlideError({ slide: slide.key, headline: slide.slide.headline, reason });
    });
    const [first, ...further] = notes;
    pages.push([figureOf(slide), ...(first ? [first] : [])], ...further.map((one) => [one]));
  }
  return pages;
}

function figureOf({ key, slide, drawing }: DrawnSlide): PrintedFigure {
  return { name: key, label: slide.headline, drawing, x: 0, y: 0 };
}

interface NotesGiven {
  readonly stage: Stage;
  readonly briefed: Briefed;
  readonly bottom: number;
}

/** The notes of a slide stand with its first part; the others say so. */
async function drawnNotes(
  slide: DrawnSlide,
  { stage, briefed, bottom }: NotesGiven,
): Promise<PrintedFigure[]> {
  const { headline } = slide.slide;
  const { language } = briefed;
  const words = handoverWording[language.locale];
  const notes = slideNotes(slide.slide, language);
  if (notes.length === 0) return [];
  const paragraphs = slide.part > 1 ? [{ kind: "point" as const, text: words.toldBefore }] : notes;
  const { width } = stage;
  const style = { size: 10, weight: 400, tone: "muted" } as const;
  const continued = textBlock(words.continued(drawnText(headline)), style, width);
  const below = bottom - stage.height;
  const [first = [], ...further] = noteLines(
    paragraphs.map(({ kind, text }) => ({ kind, text: drawnText(text) })),
    {
      width,
      first: { top: BELOW_SLIDE, bottom: below },
      further: { top: continued.height + BELOW_SLIDE, bottom },
    },
  );
  const sheets = [
    notesSheet(first, { width, height: below }, briefed),
    ...further.map((lines) =>
      notesSheet([...placedLines(continued, 0, 0), ...lines], { width, height: bottom }, briefed),
    ),
  ];
  const drawings: SVGElement[] = [];
  for (const sheet of sheets) drawings.push(await soundNotes(sheet));
  return drawings.map((drawing, index) => ({
    name: `${slide.key} notes`,
    label: words.notes,
    drawing,
    x: 0,
    y: index === 0 ? stage.height : 0,
  }));
}

async function soundNotes(sheet: DrawnSheet): Promise<SVGElement> {
  const { svg, faults } = await lookedAt(sheet, "transparent");
  if (faults.length > 0) throw new PictureError(faults);
  return svg;
}

function notesSheet(lines: readonly TextLine[], size: Stage, { language }: Briefed): DrawnSheet {
  const style = stageStyle({ width: 1440, height: 1080 }, { language, theme: "light" }, 28);
  const rule = { x: 0, y: 0, width: size.width, thickness: 0.8, colour: style.palette.line };
  return { ...size, title: "", style, lines, key: [], rules: [rule], charts: [] };
}
