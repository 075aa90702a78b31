import { type Command, isSameTalk, talkAfter } from "./command.ts";
import { type Deck, hasSlide } from "./place.ts";
import type { Talk, TalkState } from "./talk.ts";

/** The talk of this window: commands change it, and other windows through what they tell of it. */
export class TalkStore {
  #deck: Deck = [];
  #state: TalkState;
  readonly #changed = new Set<() => void>();
  readonly #shared = new Set<() => void>();

  constructor(state: TalkState) {
    this.#state = state;
  }

  readonly state = (): TalkState => this.#state;

  /** Tells the slides as drawn for this window. An address may have named one that there is not. */
  readonly setDeck = (deck: Deck): void => {
    const isFirst = this.#deck.length === 0;
    this.#deck = deck;
    const { place } = this.#state.talk;
    if (isFirst && !hasSlide(deck, place.number))
      this.#take({ ...this.#state, notice: { kind: "noSlide", number: place.number } });
  };

  readonly act = (command: Command): void => {
    const { talk } = this.#state;
    this.#take(talkAfter(this.#state, command, this.#deck));
    if (this.#state.talk !== talk) for (const told of this.#shared) told();
  };

  /** Takes over how the talk stands elsewhere; nobody is told, as it came from there. */
  readonly follow = (talk: Talk): void => {
    if (!isSameTalk(this.#state.talk, talk)) this.#take({ ...this.#state, talk, typed: "", notice: null });
  };

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#changed.add(changed);
    return () => this.#changed.delete(changed);
  };

  /** Tells of what was changed here and concerns all windows of the talk. */
  readonly subscribeShared = (told: () => void): (() => void) => {
    this.#shared.add(told);
    return () => this.#shared.delete(told);
  };

  #take(state: TalkState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const changed of this.#changed) changed();
  }
}
