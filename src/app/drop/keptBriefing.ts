import type { Briefing } from "#briefing/briefing.ts";
import { remember } from "#briefing/shelf/current.ts";
import { ownCopy } from "#briefing/shelf/ownCopy.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import type { Address } from "#url/address.ts";

/** Puts a briefing that came as a file on the shelf, and gives the address that opens it, in the look of the page it came to. */
export function keptBriefing(read: Briefing, { parameters }: Address): Address {
  const briefing = ownCopy(shelf, read);
  shelf.put(briefing);
  remember(briefing.id);
  const kept = new URLSearchParams({ briefing: briefing.id });
  for (const name of ["seen", "lang", "appearance"]) {
    const value = parameters.get(name);
    if (value !== null) kept.set(name, value);
  }
  return { path: "/briefing", parameters: kept };
}
