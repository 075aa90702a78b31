import type { Briefing } from "#briefing/briefing.ts";
import { type BriefingFault, briefingOf } from "./briefingSchema.ts";

/** The format of saved briefings; a board that does not know it says so. */
const FORMAT = 1;

/** A longer text was not written by the board, and is not even parsed. */
export const LONGEST_TEXT = 4_000_000;

/** Why a text gives no briefing: every fault that was found in it, at least one. */
export interface Unread {
  readonly faults: readonly BriefingFault[];
}

/** A briefing as a text that a person can read and another program can write. */
export function textOfBriefing({ id, name, slides }: Briefing): string {
  return `${JSON.stringify({ reopeningBriefing: FORMAT, id, name, slides }, null, 1)}\n`;
}

/** Reads what `textOfBriefing` wrote. Anything may stand there, as files and stored texts come from outside. */
export function briefingOfText(text: string): Briefing | Unread {
  if (text.length > LONGEST_TEXT)
    return { faults: [{ path: [], found: `${text.length}`, wanted: "shortText" }] };
  try {
    return briefingOf(JSON.parse(text), FORMAT);
  } catch {
    return { faults: [{ path: [], found: text.slice(0, 40), wanted: "json" }] };
  }
}
