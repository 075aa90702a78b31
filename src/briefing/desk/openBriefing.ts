import type { Briefing } from "#briefing/briefing.ts";
import { FIRST_ID } from "#briefing/firstBriefing.ts";
import type { History } from "#briefing/history.ts";
import { CARRIED_ID, carriedBriefing } from "#briefing/shelf/carried.ts";
import { currentHere, currentId } from "#briefing/shelf/current.ts";
import type { Shelf } from "#briefing/shelf/shelf.ts";
import type { BriefingFault } from "#briefing/text/briefingSchema.ts";
import { textOfBriefing, type Unread } from "#briefing/text/briefingText.ts";
import { briefingOfDeck } from "#briefing/text/deck.ts";
import type { View } from "#url/view.ts";

/** The briefing that an address opens. */
export type OpenBriefing =
  /** Of this browser, with its steps. */
  | { readonly source: "kept"; readonly briefing: Briefing; readonly history: History }
  /** Out of the link itself. */
  | { readonly source: "link"; readonly briefing: Briefing }
  /** The one that the page carries. `changed` is what the reader made of it before, and the browser kept. */
  | { readonly source: "carried"; readonly briefing: Briefing; readonly changed: Briefing | null }
  /** The one that comes with the board, for itself or in place of one that cannot be had. */
  | { readonly source: "first"; readonly briefing: Briefing; readonly trouble: Trouble | null };

export type Trouble =
  | { readonly kind: "missing" }
  | { readonly kind: "linkBroken" | "carriedBroken"; readonly faults: readonly BriefingFault[] };

/**
 * The briefing that the address names, by a deck or by an id. Where it names none: the one that was worked on since the
 * page was opened; the one that the page carries; the one that was worked on last; the first one.
 */
export function openBriefing(
  { deck, briefing: id }: Pick<View, "deck" | "briefing">,
  shelf: Shelf,
  first: Briefing,
): OpenBriefing {
  if (deck !== null) {
    const read = briefingOfDeck(deck);
    if (!("faults" in read)) return { source: "link", briefing: read };
    return { source: "first", briefing: first, trouble: { kind: "linkBroken", faults: read.faults } };
  }
  if (id === FIRST_ID) return { source: "first", briefing: first, trouble: null };
  const carried = carriedBriefing();
  const isAtWork = shelf.briefings.some(({ present }) => present.id === currentHere());
  const isCarried = id === CARRIED_ID || (id === null && !isAtWork);
  if (carried && isCarried) return openCarried(carried, shelf, first);
  return openKept(id, shelf, first);
}

/** What an address calls an open briefing, so that another window opens the same; one out of a link stands there whole. */
export function idInAddress({ source, briefing }: OpenBriefing): string {
  return source === "carried" ? CARRIED_ID : briefing.id;
}

function openCarried(carried: Briefing | Unread, { briefings }: Shelf, first: Briefing): OpenBriefing {
  if ("faults" in carried)
    return { source: "first", briefing: first, trouble: { kind: "carriedBroken", faults: carried.faults } };
  const own = briefings.find(({ present }) => present.id === carried.id)?.present;
  const isChanged = own && textOfBriefing(own) !== textOfBriefing(carried);
  return { source: "carried", briefing: carried, changed: isChanged ? own : null };
}

function openKept(id: string | null, { briefings }: Shelf, first: Briefing): OpenBriefing {
  const wanted = id ?? currentId();
  const named = briefings.find(({ present }) => present.id === wanted);
  const history = named ?? (id === null ? briefings[briefings.length - 1] : undefined);
  if (history) return { source: "kept", briefing: history.present, history };
  return { source: "first", briefing: first, trouble: id === null ? null : { kind: "missing" } };
}
