import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { type Keep, type TypedRow, TypedRowStore } from "./typedRows.ts";

function browserStore(): Keep {
  const texts = new Map<string, string>();
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) };
}

const row = (id: string, printed: string): TypedRow => ({
  id,
  figure: { as_printed: printed },
  report: null,
});

test("keeps what was typed for the next page, whatever it is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat().map(String), { maxLength: 5 }), hostileText, (ids, text) => {
      const keep = browserStore();
      const store = new TypedRowStore(keep);
      for (const id of ids) store.put(row(id, text));

      expect(new TypedRowStore(keep).state()).toEqual(store.state());
      expect(store.state().rows.map(({ id }) => id)).toEqual(ids);
    }),
  );
});

test("replaces a row in its place, and removes one", () => {
  const store = new TypedRowStore(browserStore());
  for (const id of ["1", "2", "3"]) store.put(row(id, id));
  store.put(row("2", "new"));
  store.remove("3");

  expect(store.state().rows).toEqual([row("1", "1"), row("2", "new")]);
  store.clear();
  expect(store.state().rows).toEqual([]);
});

test.each<[string, Keep | null]>([
  ["has none", null],
  [
    "is full",
    {
      getItem: () => null,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    },
  ],
])("holds rows as long as the page where the browser's store %s, and says so", (_, keep) => {
  const store = new TypedRowStore(keep);
  store.put(row("1", "6104万元"));

  expect(store.state()).toEqual({ rows: [row("1", "6104万元")], isKept: false });
});

test.each([
  "",
  "{",
  "null",
  '{"rows":[]}',
  '[1,"x",null]',
  '[{"id":1,"figure":{},"report":null}]',
  '[{"id":"1","figure":{"a":1},"report":null}]',
])("takes the stored text %s for no rows", (text) => {
  expect(new TypedRowStore({ getItem: () => text, setItem: () => undefined }).state().rows).toEqual([]);
});

test("follows what another tab writes", () => {
  const store = new TypedRowStore(browserStore());
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  store.follow("reopening-board/typed-figures", JSON.stringify([row("1", "x")]));
  store.follow("something else", "[]");

  expect(store.state().rows).toEqual([row("1", "x")]);
  expect(told).toBe(1);
});
