import { PictureError } from "#export/picture/pictureFaults.ts";
import type { HandoverStep } from "#i18n/handoverWording.ts";
import { type Drawing, type DrawnSlide, drawnSlides } from "#slides/drawnSlides.ts";

/** Thrown where a slide cannot be handed over; the cause says why. */
export class SlideError extends Error {
  readonly slide: string;
  readonly headline: string;
  readonly reason: Error;

  constructor({ slide, headline, reason }: { slide: string; headline: string; reason: unknown }) {
    super(`Slide ${slide} is not sound.`);
    this.name = "SlideError";
    this.slide = slide;
    this.headline = headline;
    this.reason = reason instanceof Error ? reason : new Error(String(reason));
  }
}

/** Who watches the making, and may end it. */
export interface Watcher {
  readonly report: (step: HandoverStep, done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** All slides of a briefing, drawn for a stage. Throws a SlideError rather than give one that does not tell the truth. */
export async function soundSlides(drawing: Drawing, { report, signal }: Watcher): Promise<DrawnSlide[]> {
  let done = 0;
  report("drawing", done, drawing.briefing.slides.length);
  const progress = (drawn: number, all: number) => {
    done = drawn;
    report("drawing", drawn, all);
  };
  const slides = await drawnSlides(drawing, { progress, signal }).catch((reason: unknown) => {
    signal.throwIfAborted();
    throw new SlideError({ slide: String(done + 1), headline: "", reason });
  });
  for (const { key, slide, faults } of slides)
    if (faults.length > 0)
      throw new SlideError({ slide: key, headline: slide.headline, reason: new PictureError(faults) });
  return slides;
}
