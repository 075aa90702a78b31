import { expect, test } from "vitest";
import type { Briefing } from "#briefing/briefing.ts";
import { textOfBriefing } from "#briefing/text/briefingText.ts";
import { BriefingShelf, type Keep } from "./shelf.ts";

/** A store as browsers have it, which can be full or closed. */
class Store implements Keep {
  readonly texts = new Map<string, string>();
  isFull = false;
  get length() {
    return this.texts.size;
  }
  key(place: number) {
    return [...this.texts.keys()][place] ?? null;
  }
  getItem(key: string) {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.texts.set(key, text);
  }
  removeItem(key: string) {
    this.texts.delete(key);
  }
}

const KEY = "reopening-board/briefing/";
const briefing = (id: string, name = "One"): Briefing => ({ id, name, slides: [] });
const names = ({ state }: BriefingShelf) => state().briefings.map(({ present }) => present.name);

test("what was put on the shelf is there for the next page, in the order in which it was made", () => {
  const store = new Store();
  const shelf = new BriefingShelf(store);
  shelf.put(briefing("b", "Second"));
  shelf.put(briefing("a", "First"));
  shelf.edit("b", { kind: "rename", name: "Later" });

  expect(names(shelf)).toEqual(["First", "Later"]);
  expect(names(new BriefingShelf(store))).toEqual(["First", "Later"]);
});

test("keeps what was taken back as it keeps what was done", () => {
  const store = new Store();
  const shelf = new BriefingShelf(store);
  shelf.put(briefing("a"));
  shelf.edit("a", { kind: "rename", name: "Two" });
  shelf.undo("a");

  expect(names(new BriefingShelf(store))).toEqual(["One"]);
  shelf.redo("a");
  expect(names(new BriefingShelf(store))).toEqual(["Two"]);
});

test("tells when the browser is full, loses nothing of it on the page, and tells when it is kept again", () => {
  const store = new Store();
  const shelf = new BriefingShelf(store);
  shelf.put(briefing("a"));
  store.isFull = true;
  shelf.edit("a", { kind: "rename", name: "Two" });

  expect(names(shelf)).toEqual(["Two"]);
  expect([...shelf.state().unkept]).toEqual(["a"]);
  expect(names(new BriefingShelf(store))).toEqual(["One"]);

  store.isFull = false;
  shelf.edit("a", { kind: "rename", name: "Three" });

  expect([...shelf.state().unkept]).toEqual([]);
  expect(names(new BriefingShelf(store))).toEqual(["Three"]);
});

test("works without a store, and says that nothing is kept", () => {
  const shelf = new BriefingShelf(null);
  shelf.put(briefing("a"));

  expect(names(shelf)).toEqual(["One"]);
  expect([...shelf.state().unkept]).toEqual(["a"]);
});

test.each([
  ["hostile text", "<script>"],
  ["another format", '{"reopeningBriefing":9}'],
  ["a briefing of another name", textOfBriefing(briefing("b"))],
])("leaves %s where it is and tells of it", (_, text) => {
  const store = new Store();
  store.texts.set(`${KEY}a`, text);
  store.texts.set("of another program", "x");
  const shelf = new BriefingShelf(store);

  expect(shelf.state().briefings).toEqual([]);
  expect(shelf.state().unreadable).toMatchObject([{ id: "a", text }]);
  expect(store.texts.get(`${KEY}a`)).toBe(text);

  shelf.remove("a");

  expect([...store.texts.keys()]).toEqual(["of another program"]);
});

test("takes over what another tab did, and tells so until something is done here", () => {
  const shelf = new BriefingShelf(new Store());
  let calls = 0;
  shelf.subscribe(() => {
    calls += 1;
  });
  shelf.put(briefing("a"));
  shelf.follow(`${KEY}a`, textOfBriefing(briefing("a", "Elsewhere")));

  expect(names(shelf)).toEqual(["Elsewhere"]);
  expect(shelf.state().changedElsewhere).toBe("a");

  shelf.edit("a", { kind: "rename", name: "Here" });

  expect(shelf.state().changedElsewhere).toBeNull();
  shelf.follow(`${KEY}a`, null);
  shelf.follow("of another program", "x");
  expect(names(shelf)).toEqual([]);
  expect(calls).toBe(4);
});

test("keeps on the page what another program emptied out of the browser", () => {
  const shelf = new BriefingShelf(new Store());
  shelf.put(briefing("a"));
  shelf.follow(null, null);

  expect(names(shelf)).toEqual(["One"]);
  expect([...shelf.state().unkept]).toEqual(["a"]);
});
