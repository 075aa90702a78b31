import type { Locale } from "#domain/locale.ts";
import { briefingEn } from "./briefingEn.ts";
import { briefingZh } from "./briefingZh.ts";

/** The texts of the page of briefings and of what adds to them. They come after the first view, which needs none of them. */
export interface BriefingWording {
  readonly title: string;
  readonly lead: string;
  /** Of the briefing that is open. */
  readonly choose: string;
  readonly firstOption: (name: string) => string;
  readonly linkOption: (name: string) => string;
  readonly carriedOption: (name: string) => string;
  readonly name: string;
  readonly unnamed: string;
  /** Of a new briefing, made on a day. */
  readonly newName: (day: string) => string;
  readonly make: string;
  readonly removeBriefing: string;
  readonly removed: (name: string) => string;
  readonly bringBack: string;
  /** Opens the choices of how. */
  readonly handOver: string;
  readonly handOverBroken: string;
  readonly present: string;
  readonly save: string;
  readonly open: string;
  readonly opened: (name: string) => string;
  readonly link: string;
  readonly copy: { readonly copy: string; readonly copied: string; readonly copyByHand: string };
  readonly tooLong: (length: number, most: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly close: string;
  /** Why nothing is lost by changing what is not the reader's own. */
  readonly ofBoard: string;
  readonly ofLink: string;
  readonly ofPage: string;
  readonly changedBefore: string;
  readonly openChanged: string;
  readonly missing: string;
  readonly unkept: string;
  readonly changedElsewhere: string;
  readonly notOpened: (file: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly linkBroken: string;
  readonly carriedBroken: string;
  readonly unreadable: (id: string) => string;
  readonly saveText: string;
  readonly throwAway: string;
  readonly added: (name: string, number: number) => string;
  readonly addedChart: (title: string) => string;
  readonly takeBack: string;
  readonly openBriefing: string;
  readonly cannotAdd: string;
  readonly full: (most: number) => string;
  readonly slides: {
    readonly list: string;
    readonly none: string;
    readonly addText: string;
    readonly newTitle: string;
    readonly number: (number: number, all: number) => string;
    readonly kinds: Record<"view" | "pair" | "text", string>;
    readonly up: (headline: string) => string;
    readonly down: (headline: string) => string;
    readonly duplicate: string;
    readonly remove: string;
    readonly join: string;
    readonly split: string;
    readonly keys: string;
    readonly moved: (headline: string, to: number, all: number) => string;
    readonly deleted: (headline: string) => string;
    readonly preview: (headline: string) => string;
    readonly making: string;
    readonly noPreview: string;
  };
  readonly editor: {
    readonly heading: (number: number) => string;
    readonly headline: string;
    readonly ofData: string;
    readonly own: string;
    readonly useData: string;
    readonly title: string;
    readonly points: string;
    readonly pointsHint: string;
    readonly notes: string;
    readonly openView: (title: string) => string;
    readonly lost: Record<"page" | "chart", string>;
    readonly dropped: (parts: readonly string[]) => string;
  };
  readonly changes: {
    readonly badge: (count: number) => string;
    readonly heading: (then: string, now: string) => string;
    readonly renew: string;
    readonly value: (value: string, asOf: string) => string;
    readonly added: (name: string, value: string) => string;
    readonly changed: (name: string, before: string, after: string) => string;
    readonly superseded: (name: string, before: string, after: string) => string;
    readonly gone: (name: string, before: string) => string;
    readonly hidden: (name: string, before: string) => string;
    /** Null where the department had, or has, no measure on show. */
    readonly counted: (name: string, before: number | null, after: number | null) => string;
    readonly more: (count: number) => string;
  };
}

export const briefingWording: Record<Locale, BriefingWording> = { zh: briefingZh, en: briefingEn };
