import type { Locale } from "#domain/locale.ts";
import { presentEn } from "./presentEn.ts";
import { presentZh } from "./presentZh.ts";

/** The texts of presenting, which come with its page. */
export interface PresentWording {
  readonly title: string;
  readonly unnamed: string;
  /** Before the first slide is shown. */
  readonly before: {
    readonly drawing: (done: number, all: number) => string;
    readonly ready: (slides: number) => string;
    readonly begin: string;
    readonly beginFull: string;
    readonly back: string;
    readonly empty: string;
    readonly missing: string;
    readonly linkBroken: string;
    readonly carriedBroken: string;
    readonly unread: string;
    readonly doubts: string;
    readonly faults: (slide: string) => string;
    readonly failed: (reason: string) => string;
  };
  /** "3 / 12", with the part of a slide in several. */
  readonly position: (number: number, of: number, part: { part: number; parts: number }) => string;
  readonly blanks: Readonly<Record<"black" | "white", string>>;
  readonly words: string;
  readonly typed: (digits: string) => string;
  readonly notices: {
    readonly first: string;
    readonly last: string;
    readonly noFullScreen: string;
    readonly noSlide: (number: number) => string;
    readonly blocked: string;
    readonly openByHand: string;
    readonly redrawing: string;
    readonly faults: (slides: string) => string;
    readonly failed: (reason: string) => string;
    readonly close: string;
  };
  readonly bar: {
    readonly label: string;
    readonly back: string;
    readonly next: string;
    readonly overview: string;
    readonly sources: string;
    readonly black: string;
    readonly white: string;
    readonly theme: (theme: string) => string;
    readonly themes: Readonly<Record<"light" | "dark" | "projector", string>>;
    /** Names the other language in itself. */
    readonly language: string;
    readonly every: (seconds: number | null) => string;
    readonly hold: string;
    readonly goOn: string;
    readonly fullScreen: string;
    readonly speaker: string;
    readonly keys: string;
    readonly leave: string;
  };
  readonly held: (seconds: number) => string;
  readonly marked: (place: number, marks: number) => string;
  readonly sources: {
    readonly title: string;
    readonly reports: string;
    readonly caveats: string;
    readonly changes: string;
    readonly charts: string;
    readonly chart: (number: number) => string;
    readonly original: string;
    readonly onBoard: string;
    readonly none: string;
  };
  readonly keys: {
    readonly title: string;
    readonly rows: readonly (readonly [keys: string, meaning: string])[];
    readonly wake: Readonly<Record<"on" | "off" | "none", string>>;
  };
  readonly speaker: {
    readonly title: string;
    readonly now: string;
    readonly next: string;
    readonly end: string;
    readonly notes: string;
    readonly noNotes: string;
    readonly larger: string;
    readonly smaller: string;
    readonly clock: string;
    readonly elapsed: string;
    readonly pause: string;
    readonly goOn: string;
    readonly reset: string;
    readonly noRoom: string;
    readonly openRoom: string;
    readonly stranger: string;
    readonly noChannel: string;
  };
  readonly close: string;
}

export const presentWording: Record<Locale, PresentWording> = { zh: presentZh, en: presentEn };
