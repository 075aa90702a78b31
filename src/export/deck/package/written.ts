import type { Locale } from "#domain/locale.ts";
import type { DeckSize } from "#export/deck/deck.ts";
import type { Page } from "#export/deck/slide/shape.ts";

/** The file of a presentation, from its slides. */
export interface Written {
  readonly title: string;
  readonly locale: Locale;
  readonly size: DeckSize;
  readonly pages: readonly Page[];
}
