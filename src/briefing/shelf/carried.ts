import type { Briefing } from "#briefing/briefing.ts";
import { briefingOfText, type Unread } from "#briefing/text/briefingText.ts";

/** Stands in an address for the briefing that the page carries. */
export const CARRIED_ID = "carried";

let carried: Briefing | Unread | null = null;

/** Makes the briefing in a text the one that comes with the page, as in a file of board, data and briefing. */
export function carryBriefing(text: string): void {
  carried = text === "" ? null : briefingOfText(text);
}

/** The briefing that comes with the page, or why it cannot be read; null where none does. */
export function carriedBriefing(): Briefing | Unread | null {
  return carried;
}
