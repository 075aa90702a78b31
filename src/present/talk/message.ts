import { locales } from "#domain/locale.ts";
import type { Stage } from "#slides/stage.ts";
import { stageThemes } from "#url/presentChoices.ts";
import type { Place } from "./place.ts";
import { blanks, type Talk, type Timer } from "./talk.ts";

/** Which window of a talk: the one that the room sees, or that of who speaks. */
export type Role = "room" | "speaker";

interface AnyMessage {
  /** The window that sends it. */
  readonly from: string;
  readonly role: Role;
  /** What is presented: another briefing, or another version of the data, is another talk. */
  readonly deck: string;
}

/** How the talk stands for the sender. */
export interface StateMessage extends AnyMessage {
  readonly kind: "state";
  /** How often the talk changed, and in which window last: the newer state holds in all of them. */
  readonly turn: number;
  readonly author: string;
  readonly talk: Talk;
  /** Of the window that the room sees. */
  readonly stage: Stage | null;
}

/** What the windows of a talk tell each other: that one came, how the talk stands, that one goes. */
export type Message = StateMessage | (AnyMessage & { readonly kind: "hello" | "bye" });

/** Any page of this origin can write to the channel: what is no message of a talk, whole and within bounds, is null. */
export function readMessage(data: unknown): Message | null {
  const record = recordOf(data);
  if (record?.reopeningTalk !== 1) return null;
  const from = textOf(record.from);
  const role = oneOf(["room", "speaker"] as const, record.role);
  const deck = textOf(record.deck);
  if (from === null || role === null || deck === null) return null;
  const { kind } = record;
  if (kind === "hello" || kind === "bye") return { kind, from, role, deck };
  return kind === "state" ? stateOf(record, { from, role, deck }) : null;
}

/** A message as `readMessage` knows it again. */
export function writtenMessage(message: Message): Readonly<Record<string, unknown>> {
  return { reopeningTalk: 1, ...message };
}

type Fields = Readonly<Record<string, unknown>>;

function stateOf(record: Fields, who: AnyMessage): StateMessage | null {
  const turn = wholeOf(record.turn, 1e9);
  const author = textOf(record.author);
  const talk = talkOf(recordOf(record.talk));
  const stage = record.stage === null ? null : stageOf(recordOf(record.stage));
  if (turn === null || author === null || !talk || stage === undefined) return null;
  return { kind: "state", ...who, turn, author, talk, stage };
}

function talkOf(record: Fields | null): Talk | null {
  if (!record) return null;
  const place = placeOf(recordOf(record.place));
  const timer = timerOf(recordOf(record.timer));
  const locale = oneOf(locales, record.locale);
  const choices = {
    blank: oneOf(blanks, record.blank),
    mark: textOf(record.mark),
    theme: oneOf(stageThemes, record.theme),
    every: wholeOf(record.every, 9999),
  };
  const isOdd = Object.entries(choices).some(([name, value]) => value === null && record[name] !== null);
  if (!place || !timer || !locale || isOdd || typeof record.isHeld !== "boolean") return null;
  return { place, timer, locale, ...choices, isHeld: record.isHeld };
}

function placeOf(record: Fields | null): Place | null {
  const number = wholeOf(record?.number, 9999);
  const part = wholeOf(record?.part, 9999);
  return number !== null && part !== null ? { number, part } : null;
}

function timerOf(record: Fields | null): Timer | null {
  if (!record) return null;
  const spent = momentOf(record.spent);
  const since = momentOf(record.since);
  return spent === null || (since === null && record.since !== null) ? null : { spent, since };
}

/** Undefined where it is none. */
function stageOf(record: Fields | null): Stage | undefined {
  const width = wholeOf(record?.width, 20_000);
  const height = wholeOf(record?.height, 20_000);
  return width !== null && height !== null ? { width, height } : undefined;
}

function recordOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.length <= 200 ? value : null;
}

function oneOf<One extends string>(known: readonly One[], value: unknown): One | null {
  return known.find((one) => one === value) ?? null;
}

function wholeOf(value: unknown, most: number): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}

function momentOf(value: unknown): number | null {
  return typeof value === "number" && value >= 0 && value <= 8.64e15 ? value : null;
}
