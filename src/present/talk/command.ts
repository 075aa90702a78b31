import type { StageTheme } from "#url/presentChoices.ts";
import { type Deck, hasSlide, indexOf, type Place, placeAt } from "./place.ts";
import type { Blank, Notice, Overlay, Settings, Talk, TalkState, Timer } from "./talk.ts";

/** What is done to a talk. */
export type Command =
  | { readonly kind: "step"; readonly by: 1 | -1 }
  | { readonly kind: "end"; readonly which: "first" | "last" }
  | { readonly kind: "go"; readonly place: Place }
  /** The next slide comes by itself, after the last one the first. */
  | { readonly kind: "advance" }
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "erase" | "enter" | "forget" }
  | { readonly kind: "close" }
  | { readonly kind: "hold" }
  | { readonly kind: "blank"; readonly colour: Blank }
  | { readonly kind: "overlay"; readonly overlay: Overlay | null }
  | { readonly kind: "mark"; readonly mark: string | null }
  | { readonly kind: "set"; readonly settings: Partial<Settings> }
  | { readonly kind: "cycleTheme"; readonly shown: StageTheme }
  | { readonly kind: "timer"; readonly timer: Timer }
  | { readonly kind: "tell"; readonly notice: Notice | null };

const MOST_DIGITS = 4;
const nextTheme: Readonly<Record<StageTheme, StageTheme>> = {
  light: "dark",
  dark: "projector",
  projector: "light",
};

/** The talk after a command. What is not changed stays the same object, so that others are told only what concerns them. */
export function talkAfter(state: TalkState, command: Command, deck: Deck): TalkState {
  const { talk } = state;
  switch (command.kind) {
    case "step":
      return stepped(state, command.by, deck);
    case "end":
      return moved(state, placeAt(deck, command.which === "first" ? 0 : deck.length - 1));
    case "go":
      return gone(state, command.place, deck);
    case "advance":
      return advanced(state, deck);
    case "digit":
    case "erase":
    case "enter":
    case "forget":
      return typedAfter(state, command, deck);
    case "close":
      return closed(state);
    case "overlay":
      return { ...atRest(state), overlay: state.overlay === command.overlay ? null : command.overlay };
    case "tell":
      return { ...atRest(state), notice: command.notice };
    default:
      return withTalk(atRest(state), sharedAfter(talk, command));
  }
}

type TypedCommand = Extract<Command, { kind: "digit" | "erase" | "enter" | "forget" }>;

/** The number of a slide, digit by digit; where none is begun, Enter goes on and Backspace back. */
function typedAfter(state: TalkState, command: TypedCommand, deck: Deck): TalkState {
  const { typed } = state;
  if (command.kind === "digit")
    return { ...state, typed: `${typed}${command.digit}`.slice(-MOST_DIGITS), notice: null };
  if (command.kind === "forget") return typed === "" ? state : { ...state, typed: "" };
  if (typed === "") return stepped(state, command.kind === "enter" ? 1 : -1, deck);
  if (command.kind === "erase") return { ...state, typed: typed.slice(0, -1) };
  return gone(state, { number: Number(typed), part: 1 }, deck);
}

type SharedCommand = Extract<Command, { kind: "blank" | "mark" | "set" | "cycleTheme" | "timer" | "hold" }>;

function sharedAfter(talk: Talk, command: SharedCommand): Partial<Talk> {
  switch (command.kind) {
    case "blank":
      return { blank: talk.blank === command.colour ? null : command.colour, isHeld: true };
    case "mark":
      return { mark: talk.mark === command.mark ? null : command.mark, isHeld: true };
    case "set":
      return { ...command.settings, ...(command.settings.every !== undefined && { isHeld: false }) };
    case "cycleTheme":
      return { theme: nextTheme[command.shown] };
    case "timer":
      return { timer: command.timer };
    case "hold":
      return { isHeld: !talk.isHeld };
  }
}

/** Whether Escape has something to close before it leaves the talk. */
export function canClose({ talk, overlay, typed, notice }: TalkState): boolean {
  return overlay !== null || typed !== "" || notice !== null || talk.blank !== null || talk.mark !== null;
}

/** Closes what lies uppermost. */
function closed(state: TalkState): TalkState {
  const { talk, overlay, typed, notice } = state;
  if (overlay !== null) return { ...state, overlay: null };
  if (typed !== "" || notice !== null) return { ...state, typed: "", notice: null };
  return withTalk(state, talk.blank === null ? { mark: null } : { blank: null });
}

function gone(state: TalkState, place: Place, deck: Deck): TalkState {
  if (hasSlide(deck, place.number)) return moved(state, place);
  return { ...state, typed: "", notice: { kind: "noSlide", number: place.number } };
}

function stepped(state: TalkState, by: 1 | -1, deck: Deck): TalkState {
  const index = indexOf(deck, state.talk.place) + by;
  if (index >= 0 && index < deck.length) return moved(state, placeAt(deck, index));
  return {
    ...withTalk(atRest(state), { blank: null, isHeld: true }),
    notice: { kind: by === 1 ? "last" : "first" },
  };
}

/** By hand: what comes by itself waits from now on. */
function moved(state: TalkState, place: Place): TalkState {
  const shared = { place, blank: null, mark: null, isHeld: true };
  return { ...withTalk(atRest(state), shared), overlay: null };
}

function advanced(state: TalkState, deck: Deck): TalkState {
  const next = indexOf(deck, state.talk.place) + 1;
  return withTalk(state, { place: placeAt(deck, next < deck.length ? next : 0), mark: null });
}

function atRest(state: TalkState): TalkState {
  return state.typed === "" && state.notice === null ? state : { ...state, typed: "", notice: null };
}

function withTalk(state: TalkState, choices: Partial<Talk>): TalkState {
  const talk = { ...state.talk, ...choices };
  return isSameTalk(state.talk, talk) ? state : { ...state, talk };
}

/** Whether two windows show the same. */
export function isSameTalk(a: Talk, b: Talk): boolean {
  return (
    a.place.number === b.place.number &&
    a.place.part === b.place.part &&
    a.timer.spent === b.timer.spent &&
    a.timer.since === b.timer.since &&
    (["blank", "mark", "theme", "locale", "every", "isHeld"] as const).every((name) => a[name] === b[name])
  );
}
