import type { DrawnSlide } from "#slides/drawnSlides.ts";

/** A copy of a slide's drawing, as large as its room lets it be. */
export function SlideDrawing({ slide }: { readonly slide: DrawnSlide }) {
  return (
    <div
      role="img"
      aria-label={slide.slide.headline}
      ref={(element) => element?.replaceChildren(slide.drawing.cloneNode(true))}
    />
  );
}
