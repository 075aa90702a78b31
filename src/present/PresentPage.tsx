import { useEffect, useMemo, useState } from "react";
import { openBriefing } from "#briefing/desk/openBriefing.ts";
import { firstBriefing } from "#briefing/firstBriefing.ts";
import { useShelf } from "#briefing/shelf/useShelf.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { PageProps } from "#sections/pageProps.ts";
import { type DrawnSlide, drawnSlides } from "#slides/drawnSlides.ts";
import { SlideDrawing } from "./SlideDrawing.tsx";

/** A briefing on the big screen. */
export function PresentPage({ dataset, view, appearance }: PageProps) {
  const language = useWording();
  const shelf = useShelf();
  const { deck, briefing: id } = view;
  const first = useMemo(() => firstBriefing(dataset, language), [dataset, language]);
  const { briefing } = useMemo(
    () => openBriefing({ deck, briefing: id }, shelf, first),
    [deck, id, shelf, first],
  );
  const [slides, setSlides] = useState<readonly DrawnSlide[]>([]);
  const theme = view.present.theme ?? appearance;
  useEffect(() => {
    const ending = new AbortController();
    const stage = { width: window.innerWidth, height: window.innerHeight };
    drawnSlides({ briefing, dataset, language, stage, theme }, { signal: ending.signal }).then(
      setSlides,
      (error: unknown) => {
        if (!ending.signal.aborted) throw error;
      },
    );
    return () => ending.abort();
  }, [briefing, dataset, language, theme]);
  const slide = slides.find(({ key }) => key === view.present.slide) ?? slides[0];
  return (
    <div data-stage data-slides={slides.length} data-keys={slides.map(({ key }) => key).join()}>
      {slide && <SlideDrawing slide={slide} />}
    </div>
  );
}
