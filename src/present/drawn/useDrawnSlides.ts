import { useEffect, useState } from "react";
import { type Drawing, type DrawnSlide, drawnSlides } from "#slides/drawnSlides.ts";

/** The slides of a talk as far as they are drawn. */
export interface Drawn {
  /** All of them; those drawn before stay until all are drawn anew for another stage, language or theme. */
  readonly slides: readonly DrawnSlide[] | null;
  /** What they were drawn for. */
  readonly drawing: Drawing | null;
  /** How many are done while they are being drawn; null at rest. */
  readonly progress: number | null;
  /** Why they could not be drawn. */
  readonly failure: Error | null;
}

const nothing: Drawn = { slides: null, drawing: null, progress: 0, failure: null };

/** Draws all slides anew whenever what they are drawn for is another; nothing is drawn while that is not known. */
export function useDrawnSlides(drawing: Drawing | null): Drawn {
  const [drawn, setDrawn] = useState<Drawn>(nothing);
  useEffect(() => {
    if (!drawing) return;
    const ending = new AbortController();
    const { signal } = ending;
    setDrawn((last) => ({ ...last, progress: 0, failure: null }));
    const progress = (done: number) => {
      if (!signal.aborted) setDrawn((last) => ({ ...last, progress: done }));
    };
    drawnSlides(drawing, { progress, signal }).then(
      (slides) => {
        if (!signal.aborted) setDrawn({ slides, drawing, progress: null, failure: null });
      },
      (error: unknown) => {
        const failure = error instanceof Error ? error : new Error(String(error));
        if (!signal.aborted) setDrawn((last) => ({ ...last, progress: null, failure }));
      },
    );
    return () => ending.abort();
  }, [drawing]);
  return drawn;
}
