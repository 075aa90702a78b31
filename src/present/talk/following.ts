import type { Stage } from "#slides/stage.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Message, type Role, readMessage, type StateMessage, writtenMessage } from "./message.ts";
import type { TalkStore } from "./talkStore.ts";

/** What windows send messages by; a BroadcastChannel, or nothing in a browser without any. */
export interface Channel {
  readonly post: (message: Readonly<Record<string, unknown>>) => void;
  readonly listen: (heard: (data: unknown) => void) => void;
  readonly close: () => void;
}

interface Joining {
  readonly channel: Channel;
  /** A name of this window that no other has. */
  readonly self: string;
  readonly role: Role;
  readonly deck: string;
  /** Of this window where the room sees it; null while it is not known. */
  readonly stage: () => Stage | null;
  /** Told of the windows that the room sees: how many there are, and the stage of the last one where it is known. */
  readonly rooms: (count: number, stage: Stage | null) => void;
  /** Told how many other windows of the same briefing show another state of it. */
  readonly strangers: (count: number) => void;
}

/** What a window does for the others. */
export interface Following {
  /** Tells the others how the talk stands, as after a change of the stage. */
  readonly tell: () => void;
  readonly leave: () => void;
}

/**
 * Keeps a talk the same in all its windows. Each change counts one turn on; the newer turn holds, of two at the same
 * moment that of the window whose name comes later, so that all windows end at the same state, whoever was first.
 */
export function followTalk(store: TalkStore, joining: Joining): Following {
  const { channel, self, role, stage } = joining;
  // A version of the data may have a name of any length, a message holds short texts only.
  const deck = fingerprint(joining.deck);
  const rooms = new Map<string, Stage | null>();
  const strangers = new Set<string>();
  let [turn, author] = [0, ""];
  const post = (message: Message) => channel.post(writtenMessage(message));
  const who = { from: self, role, deck };
  const tell = () => {
    if (turn === 0) [turn, author] = [1, self];
    post({ kind: "state", ...who, turn, author, talk: store.state().talk, stage: stage() });
  };
  const take = (message: StateMessage) => {
    const isNewer = message.turn > turn || (message.turn === turn && message.author > author);
    if (isNewer) {
      [turn, author] = [message.turn, message.author];
      store.follow(message.talk);
    }
  };
  const note = ({ kind, from, role: other, ...message }: Message) => {
    if (other !== "room") return;
    if (kind === "bye") rooms.delete(from);
    else rooms.set(from, ("stage" in message ? message.stage : null) ?? rooms.get(from) ?? null);
    joining.rooms(rooms.size, [...rooms.values()].filter((size) => size !== null).pop() ?? null);
  };
  const noteStranger = ({ kind, from, deck: other }: Message) => {
    if (other === deck || kind === "bye") strangers.delete(from);
    else strangers.add(from);
    joining.strangers(strangers.size);
  };
  const hear = (message: Message) => {
    noteStranger(message);
    if (message.deck === deck) note(message);
    // A window of another state of the briefing is answered too, as it shall know.
    if (message.kind === "hello") tell();
    else if (message.kind === "state" && message.deck === deck) take(message);
  };
  channel.listen((data) => {
    const message = readMessage(data);
    if (message && message.from !== self) hear(message);
  });
  const forget = store.subscribeShared(() => {
    [turn, author] = [turn + 1, self];
    tell();
  });
  post({ kind: "hello", ...who });
  return {
    tell,
    leave: () => {
      forget();
      post({ kind: "bye", ...who });
      channel.close();
    },
  };
}

/** The channel of a name, to all windows of this origin; null in a browser that has none. */
export function openChannel(name: string): Channel | null {
  if (!("BroadcastChannel" in window)) return null;
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => {
      channel.onmessage = ({ data }) => heard(data);
    },
    close: () => channel.close(),
  };
}
