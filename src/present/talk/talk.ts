import type { Locale } from "#domain/locale.ts";
import type { StageTheme } from "#url/presentChoices.ts";
import type { Place } from "./place.ts";

export const blanks = ["black", "white"] as const;
export type Blank = (typeof blanks)[number];

/** A stop watch: what it has counted, in milliseconds, and since when it goes on. */
export interface Timer {
  readonly spent: number;
  /** A moment of the computer's clock; null while it stands still. */
  readonly since: number | null;
}

/** How a talk stands. Every window of it shows the same. */
export interface Talk {
  readonly place: Place;
  readonly blank: Blank | null;
  /** What the highlighted marks of the slide stand for, as in `data-mark`. */
  readonly mark: string | null;
  /** Null for the appearance of the board. */
  readonly theme: StageTheme | null;
  readonly locale: Locale;
  /** After how many seconds the next slide comes by itself; null for never. */
  readonly every: number | null;
  /** Whether slides that come by themselves wait, as someone took over. */
  readonly isHeld: boolean;
  readonly timer: Timer;
}

export const overlays = ["overview", "sources", "keys"] as const;
export type Overlay = (typeof overlays)[number];

/** What this window alone has to say, until something else is done. */
export type Notice =
  | { readonly kind: "first" | "last" | "noFullScreen" }
  | { readonly kind: "noSlide"; readonly number: number }
  | { readonly kind: "blocked"; readonly address: string };

/** A talk in one window. */
export interface TalkState {
  readonly talk: Talk;
  readonly overlay: Overlay | null;
  /** The digits of the slide that is being named. */
  readonly typed: string;
  readonly notice: Notice | null;
}

/** The settings that an address carries. */
export type Settings = Pick<Talk, "theme" | "locale" | "every">;

/** A talk that begins. */
export function newTalk(place: Place, settings: Settings): TalkState {
  const talk: Talk = {
    place,
    ...settings,
    blank: null,
    mark: null,
    isHeld: false,
    timer: { spent: 0, since: null },
  };
  return { talk, overlay: null, typed: "", notice: null };
}
