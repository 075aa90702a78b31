import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Briefing } from "#briefing/briefing.ts";
import { briefingOfText, textOfBriefing, type Unread } from "./briefingText.ts";

/** Longer links are cut by mail programs and messengers. */
export const LONGEST_LINK = 8_000;

/** The page that a link to a briefing opens, and the parameter that carries it. */
const START = "#/present?deck=";

/** A link to the briefing itself, or how many characters it would have where that is too many. */
export type DeckLink = { readonly link: string } | { readonly tooLong: number };

/** The briefing in a link of the board, whose own address comes first: "https://board.example/". */
export function deckLink(briefing: Briefing, board: string): DeckLink {
  const link = board + START + deckOf(briefing);
  return link.length > LONGEST_LINK ? { tooLong: link.length } : { link };
}

/** The briefing as a parameter of an address, in letters that no address escapes. */
export function deckOf(briefing: Briefing): string {
  const text = JSON.stringify(JSON.parse(textOfBriefing(briefing)));
  const bytes = deflateSync(strToU8(text), { level: 9 });
  // By characters, as a call takes only so many arguments.
  const letters = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
  return letters.replace(/[+/=]/g, (letter) => safe[letter] ?? "");
}

const safe: Readonly<Record<string, string>> = { "+": "-", "/": "_", "=": "" };

/** Reads what `deckOf` wrote. */
export function briefingOfDeck(deck: string): Briefing | Unread {
  if (deck.length > 2 * LONGEST_LINK) return { faults: [{ path: [], found: null, wanted: "shortText" }] };
  const text = inflated(deck);
  return text === null
    ? { faults: [{ path: [], found: deck.slice(0, 40), wanted: "json" }] }
    : briefingOfText(text);
}

function inflated(deck: string): string | null {
  try {
    const letters = atob(deck.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    // Deflate makes a thousand of one at most, so that what can come of a link is bounded by its length.
    return strFromU8(inflateSync(bytes));
  } catch {
    return null;
  }
}
