import type { Locale } from "#domain/locale.ts";
import type { DeckSize } from "#export/deck/deck.ts";
import type { Factor } from "#export/picture/pictureSize.ts";
import type { HandoverForm } from "#i18n/handoverWording.ts";
import type { Stage } from "#slides/stage.ts";
import type { StageTheme } from "#url/presentChoices.ts";

export const forms = ["editable", "slides", "pictures", "paper"] as const satisfies readonly HandoverForm[];
export const sizes = ["wide", "classic"] as const satisfies readonly DeckSize[];
export const factors = ["1", "2"] as const;

/** What a reader chooses for a briefing that is handed over. */
export interface HandoverSettings {
  readonly form: HandoverForm;
  readonly size: DeckSize;
  readonly factor: Extract<Factor, 1 | 2>;
  readonly theme: StageTheme;
  readonly notes: "without" | "with";
  readonly locale: Locale;
}

/** The pixels of a picture of each shape. */
export const pictureStages: Record<DeckSize, Stage> = {
  wide: { width: 1920, height: 1080 },
  classic: { width: 1600, height: 1200 },
};

/** At first what the next desk can edit, in the language of the page. */
export function firstSettings(locale: Locale): HandoverSettings {
  return { form: "editable", size: "wide", factor: 1, theme: "light", notes: "without", locale };
}
