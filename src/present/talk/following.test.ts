import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyCommand, deckOf } from "#mocks/anyTalk.ts";
import { type Channel, type Following, followTalk } from "./following.ts";
import type { Role } from "./message.ts";
import { newTalk } from "./talk.ts";
import { TalkStore } from "./talkStore.ts";

const deck = deckOf([1, 2, 1, 1]);

/** A channel as the browser's: each post reaches all others some time later, in the order of its sender. */
class Air {
  readonly #ears = new Map<string, (data: unknown) => void>();
  readonly #underway: { to: string; from: string; data: unknown }[] = [];
  sent = 0;

  channel(self: string): Channel {
    return {
      post: (data) => {
        this.sent += 1;
        for (const to of this.#ears.keys())
          if (to !== self) this.#underway.push({ to, from: self, data: structuredClone(data) });
      },
      listen: (heard) => this.#ears.set(self, heard),
      close: () => this.#ears.delete(self),
    };
  }

  /** Delivers one post, of whichever sender comes up. */
  deliver(choice: number): void {
    const open = this.#underway.filter(
      ({ to, from }, place) =>
        this.#underway.findIndex((other) => other.to === to && other.from === from) === place,
    );
    const next = open[choice % Math.max(open.length, 1)];
    if (!next) return;
    this.#underway.splice(this.#underway.indexOf(next), 1);
    this.#ears.get(next.to)?.(next.data);
  }

  deliverAll(): void {
    for (let left = 10_000; this.#underway.length > 0 && left > 0; left -= 1) this.deliver(0);
    expect(this.#underway).toEqual([]);
  }
}

interface Window {
  readonly store: TalkStore;
  readonly following: Following;
  readonly rooms: number[];
  readonly strangers: number[];
}

function opened(air: Air, self: string, { role = "room", content = "v1/first", slide = 1 } = {}): Window {
  const settings = { theme: null, locale: "zh", every: null } as const;
  const store = new TalkStore(newTalk({ number: slide, part: 1 }, settings));
  store.setDeck(deck);
  const rooms: number[] = [];
  const strangers: number[] = [];
  const following = followTalk(store, {
    channel: air.channel(self),
    self,
    role: role === "room" ? "room" : ("speaker" satisfies Role),
    deck: content,
    stage: () => (role === "room" ? { width: 1920, height: 1080 } : null),
    rooms: (count) => rooms.push(count),
    strangers: (count) => strangers.push(count),
  });
  return { store, following, rooms, strangers };
}

const numberIn = ({ store }: Window) => store.state().talk.place.number;

test("each window follows the other", () => {
  const air = new Air();
  const [room, speaker] = [opened(air, "a"), opened(air, "b", { role: "speaker" })];
  speaker.store.act({ kind: "step", by: 1 });
  air.deliverAll();
  expect(numberIn(room)).toBe(2);
  room.store.act({ kind: "blank", colour: "black" });
  air.deliverAll();

  expect(speaker.store.state().talk).toEqual(room.store.state().talk);
  expect(speaker.store.state().talk.blank).toBe("black");
});

test("a window that comes back takes over how the talk stands, whatever its address says", () => {
  const air = new Air();
  const [room, speaker] = [opened(air, "a"), opened(air, "b", { role: "speaker" })];
  room.store.act({ kind: "go", place: { number: 4, part: 1 } });
  air.deliverAll();
  room.following.leave();
  air.deliverAll();
  expect(speaker.rooms.at(-1)).toBe(0);
  const again = opened(air, "c", { slide: 2 });
  air.deliverAll();

  expect(numberIn(again)).toBe(4);
  expect(speaker.rooms.at(-1)).toBe(1);
});

test("what came from elsewhere is not told again", () => {
  const air = new Air();
  const [room, speaker] = [opened(air, "a"), opened(air, "b", { role: "speaker" })];
  air.deliverAll();
  const before = air.sent;
  room.store.act({ kind: "step", by: 1 });
  air.deliverAll();

  expect([numberIn(speaker), air.sent - before]).toEqual([2, 1]);
});

test("a talk of another briefing or another version of the data is told of and not followed", () => {
  const air = new Air();
  const [old, young] = [opened(air, "a"), opened(air, "b", { content: "v2/first" })];
  air.deliverAll();
  expect(young.strangers.at(-1)).toBe(1);
  old.store.act({ kind: "step", by: 1 });
  air.deliverAll();

  expect(numberIn(young)).toBe(1);
  expect(old.strangers.at(-1)).toBe(1);
});

test("windows of a version with an endless name follow each other, and not those of another one", () => {
  const air = new Air();
  const endless = "v".repeat(10_000);
  const [room, speaker, other] = ["", "", "2"].map((end, place) =>
    opened(air, String(place), { content: `${endless}${end}/first` }),
  );
  air.deliverAll();
  room?.store.act({ kind: "step", by: 1 });
  air.deliverAll();

  expect([room, speaker, other].map((window) => window && numberIn(window))).toEqual([2, 2, 1]);
});

test("a stranger is one until it goes or shows the same", () => {
  const air = new Air();
  const old = opened(air, "a");
  const strangers = ["b", "c"].map((self) => opened(air, self, { content: "v2/first" }));
  air.deliverAll();
  expect(old.strangers.at(-1)).toBe(2);
  strangers[0]?.following.leave();
  air.deliverAll();
  expect(old.strangers.at(-1)).toBe(1);
  strangers[1]?.following.leave();
  opened(air, "c");
  air.deliverAll();

  expect(old.strangers.at(-1)).toBe(0);
});

test("whatever is done in which window, and however late it is heard, all end at the same state", () => {
  const step = fc.record({ window: fc.nat(2), command: fc.option(anyCommand), delivery: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const air = new Air();
      const windows = [opened(air, "b"), opened(air, "a", { role: "speaker" }), opened(air, "c")];
      for (const { window, command, delivery } of steps)
        if (command) windows[window]?.store.act(command);
        else air.deliver(delivery);
      air.deliverAll();
      const [first, ...others] = windows.map(({ store }) => store.state().talk);
      for (const other of others) expect(other).toEqual(first);
    }),
  );
});
