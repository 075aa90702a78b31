import type { Briefing } from "#briefing/briefing.ts";
import { newId } from "#briefing/newId.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import { textOfBriefing } from "#briefing/text/briefingText.ts";

/** A briefing from outside: the same where none of its id is on the shelf or just the same one; else a copy, so that neither is lost. */
export function ownCopy(read: Briefing): Briefing {
  const kept = shelf.find(read.id)?.present;
  return !kept || textOfBriefing(kept) === textOfBriefing(read) ? read : { ...read, id: newId() };
}
