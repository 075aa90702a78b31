import type { Briefing } from "#briefing/briefing.ts";
import { FIRST_ID } from "#briefing/firstBriefing.ts";
import type { History } from "#briefing/history.ts";
import { currentId } from "#briefing/shelf/current.ts";
import type { Shelf } from "#briefing/shelf/shelf.ts";
import type { BriefingFault } from "#briefing/text/briefingSchema.ts";
import { briefingOfDeck } from "#briefing/text/deck.ts";
import type { View } from "#url/view.ts";

/** The briefing that an address opens. */
export type OpenBriefing =
  /** Of this browser, with its steps. */
  | { readonly source: "kept"; readonly briefing: Briefing; readonly history: History }
  /** Out of the link itself. */
  | { readonly source: "link"; readonly briefing: Briefing }
  /** The one that comes with the board, for itself or in place of one that cannot be had. */
  | { readonly source: "first"; readonly briefing: Briefing; readonly trouble: Trouble | null };

export type Trouble =
  | { readonly kind: "missing" }
  | { readonly kind: "linkBroken"; readonly faults: readonly BriefingFault[] };

/**
 * The briefing that the address names, by a deck or by an id; where it names none, the one that was worked on last,
 * and in a browser that keeps none the first one.
 */
export function openBriefing(
  { deck, briefing: id }: Pick<View, "deck" | "briefing">,
  { briefings }: Shelf,
  first: Briefing,
): OpenBriefing {
  if (deck !== null) {
    const read = briefingOfDeck(deck);
    if (!("faults" in read)) return { source: "link", briefing: read };
    return { source: "first", briefing: first, trouble: { kind: "linkBroken", faults: read.faults } };
  }
  if (id === FIRST_ID) return { source: "first", briefing: first, trouble: null };
  const wanted = id ?? currentId();
  const named = briefings.find(({ present }) => present.id === wanted);
  const history = named ?? (id === null ? briefings[briefings.length - 1] : undefined);
  if (history) return { source: "kept", briefing: history.present, history };
  return { source: "first", briefing: first, trouble: id === null ? null : { kind: "missing" } };
}
