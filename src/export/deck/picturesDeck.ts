import type { Deck } from "./deck.ts";
import { presentationBytes } from "./package/deckParts.ts";
import { slideSizes } from "./slide/shape.ts";

/** A slide as a picture that fills it, with what is read out for it and what is said to it. */
export interface PictureSlide {
  readonly png: Uint8Array;
  readonly altText: string;
  readonly speakerNotes: string;
}

interface PicturesDeck extends Pick<Deck, "title" | "locale" | "size"> {
  readonly slides: readonly PictureSlide[];
}

/** The same briefing as pictures, one a slide: it looks the same everywhere, and nothing in it can be edited. */
export function picturesDeck({ title, locale, size, slides }: PicturesDeck): Uint8Array<ArrayBuffer> {
  const box = { x: 0, y: 0, ...slideSizes[size] };
  const pages = slides.map(({ png, altText, speakerNotes }) => ({
    layout: "blank" as const,
    shapes: [{ kind: "picture" as const, box, altText, png }],
    notes: speakerNotes,
  }));
  return presentationBytes({ title, locale, size, pages });
}
