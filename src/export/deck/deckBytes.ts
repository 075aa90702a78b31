import type { Deck } from "./deck.ts";
import { presentationBytes } from "./package/deckParts.ts";
import { pagesOf } from "./slide/pages.ts";

/**
 * A briefing as a PPTX file with charts that can be edited, each with a workbook of its figures. A chart of more rows
 * than a slide can bear takes several slides. The same deck is the same bytes.
 */
export function deckBytes(deck: Deck): Uint8Array<ArrayBuffer> {
  const { title, locale, size } = deck;
  return presentationBytes({ title, locale, size, pages: pagesOf(deck) });
}
