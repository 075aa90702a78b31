/** Where in a briefing: the slide, and of one in several parts the part, both counted from 1. */
export interface Place {
  readonly number: number;
  readonly part: number;
}

/** The slides as drawn, in order. How many parts one has depends on the shape of the stage. */
export type Deck = readonly Place[];

/** The place that an address names: "3", or "3.2"; null where it names none. */
export function placeOfKey(key: string | null): Place | null {
  const [, number, part = "1"] = /^(\d+)(?:\.(\d+))?$/.exec(key ?? "") ?? [];
  return number === undefined ? null : { number: Number(number), part: Number(part) };
}

/** Which of the slides as drawn stands at a place; the last part where the slide has fewer, the first slide where there is none. */
export function indexOf(deck: Deck, { number, part }: Place): number {
  const first = deck.findIndex((place) => place.number === number);
  if (first < 0) return 0;
  const parts = deck.filter((place) => place.number === number).length;
  return first + Math.min(part, parts) - 1;
}

/** The place of a slide as drawn; the first one where there is none. */
export function placeAt(deck: Deck, index: number): Place {
  const { number, part } = deck[index] ?? { number: 1, part: 1 };
  return { number, part };
}

/** Whether there is a slide of a number; before any is drawn nothing speaks against it. */
export function hasSlide(deck: Deck, number: number): boolean {
  return deck.length === 0 || deck.some((place) => place.number === number);
}
