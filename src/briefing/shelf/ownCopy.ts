import type { Briefing } from "#briefing/briefing.ts";
import { newId } from "#briefing/newId.ts";
import { textOfBriefing } from "#briefing/text/briefingText.ts";
import type { BriefingShelf } from "./shelf.ts";

/** The same briefing where none of its id is on the shelf or just the same one; else a copy, so that neither is lost. */
export function ownCopy(shelf: BriefingShelf, read: Briefing): Briefing {
  const kept = shelf.find(read.id)?.present;
  return !kept || textOfBriefing(kept) === textOfBriefing(read) ? read : { ...read, id: newId() };
}
