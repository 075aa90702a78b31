import { useLayoutEffect, useRef } from "react";
import type { DrawnSlide } from "#slides/drawnSlides.ts";
import { highlight } from "./marks/marks.ts";
import styles from "./SlideDrawing.module.css";

interface SlideDrawingProps {
  readonly slide: DrawnSlide;
  /** What the marks stand for that are highlighted. */
  readonly mark?: string | null;
}

/** A copy of a slide's drawing, as large as its room lets it be. Its words are for whoever shows it to give, as a drawing has none. */
export function SlideDrawing({ slide, mark = null }: SlideDrawingProps) {
  const { drawing, key } = slide;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Together, as a drawing in other colours or of another size comes without the highlight.
    host.current?.replaceChildren(drawing.cloneNode(true));
    if (host.current) highlight(host.current, mark);
  }, [drawing, mark]);
  return <div ref={host} className={styles.drawing} data-drawing={key} aria-hidden="true" />;
}
