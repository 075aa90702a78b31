import { soundPainting } from "#export/picture/soundPainting.ts";
import { pngWithTrace } from "#export/trace/pngTrace.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { DrawnSlide } from "#slides/drawnSlides.ts";
import type { Stage } from "#slides/stage.ts";
import { slideTrace, type TraceOrigin } from "./slideTrace.ts";
import { SlideError, type Watcher } from "./soundSlides.ts";

/** A slide as a PNG. */
export interface SlidePicture {
  readonly slide: DrawnSlide;
  readonly png: Uint8Array<ArrayBuffer>;
  /** The title of its chart, of the first where there are two; else its headline. */
  readonly subject: string;
}

interface Painting {
  readonly stage: Stage;
  /** How many times as large as the stage. */
  readonly factor: number;
  readonly language: Language;
  readonly origin: TraceOrigin;
}

/** Slides painted one after the other; one with a chart carries the view that it shows. */
export async function slidePictures(
  slides: readonly DrawnSlide[],
  { stage, factor, language, origin }: Painting,
  { report, signal }: Watcher,
): Promise<SlidePicture[]> {
  const pictures: SlidePicture[] = [];
  for (const slide of slides) {
    signal.throwIfAborted();
    report("painting", pictures.length, slides.length);
    const { headline } = slide.slide;
    const png = await soundPainting(slide.drawing, stage, factor).catch((reason: unknown) => {
      throw new SlideError({ slide: slide.key, headline, reason });
    });
    const trace = slideTrace(slide.slide, language, origin);
    pictures.push({
      slide,
      png: trace ? pngWithTrace(png, trace) : png,
      subject: trace?.title ?? headline,
    });
  }
  signal.throwIfAborted();
  return pictures;
}
