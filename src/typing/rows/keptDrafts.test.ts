import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { emptyDraft } from "./draft.ts";
import { DraftStore, isTouched, type Typed, typedAnew, typedNext } from "./keptDrafts.ts";
import type { Keep } from "./typedRows.ts";

function browserStore(): Keep {
  const texts = new Map<string, string>();
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) };
}

const row = { figure: { id: "F006", region: "210105", note_en: "" }, report: null };
const typed = (figure: Record<string, string>, start = emptyDraft): Typed => ({
  ...new DraftStore(null).of(start),
  draft: { figure: { ...start.figure, ...figure }, report: null },
});

test("gives back what was half typed, also to the next page, whatever it is", () => {
  fc.assert(
    fc.property(hostileText, fc.option(hostileText), (text, title) => {
      const keep = browserStore();
      const half = { ...typed({ as_printed: `a${text}` }), edited: "3", aside: emptyDraft };
      const whole = { ...half, draft: { ...half.draft, report: title === null ? null : { title } } };
      new DraftStore(keep).put(whole);

      expect(new DraftStore(keep).of(emptyDraft)).toEqual(whole);
    }),
  );
});

test("keeps a new figure apart from one that is mended, and that from the same row after it has changed", () => {
  const store = new DraftStore(browserStore());
  store.put(typed({ as_printed: "6104万元" }));
  store.put(typed({ region: "210106" }, row));

  expect(store.of(emptyDraft).draft.figure.as_printed).toBe("6104万元");
  expect(store.of(row).draft.figure.region).toBe("210106");
  const changed = { ...row, figure: { ...row.figure, note_en: "since changed" } };
  expect(store.of(changed).draft).toEqual(changed);
});

test("keeps nothing where nothing was typed, and nothing any more once it was cleared", () => {
  const store = new DraftStore(browserStore());
  store.put(typed({ region: "" }));
  expect(isTouched(store.of(emptyDraft))).toBe(false);
  store.put(typed({ region: "210105" }));
  store.put(typedAnew(store.of(emptyDraft)));

  expect(store.of(emptyDraft)).toEqual(new DraftStore(null).of(emptyDraft));
});

test("goes on after a figure with what was laid aside for it, else with what else was half typed, else with the next", () => {
  const store = new DraftStore(browserStore());
  const next = { figure: { region: "210105" }, report: null };
  const aside = { figure: { as_printed: "1" }, report: null };

  expect(typedNext(typed({ region: "210105" }), next, store).draft).toEqual(next);
  expect(typedNext({ ...typed({}), edited: "1", aside }, next, store)).toMatchObject({
    draft: aside,
    edited: null,
    aside: null,
  });
  expect(typedAnew({ ...typed({}), edited: "1", aside }).draft).toEqual(aside);
  store.put(typed({ as_printed: "2" }));
  store.put(typed({ region: "210106" }, row));
  expect(typedNext(store.of(row), next, store).draft.figure).toEqual({ as_printed: "2" });
  expect(store.of(row).draft).toEqual(row);
});

test.each([
  "{",
  "null",
  "7",
  '[1,null,{"start":{}}]',
  '[{"start":{"figure":{},"report":null},"draft":{"figure":{"a":1},"report":null},"edited":null,"aside":null}]',
])("takes the stored text %s for no draft", (text) => {
  const store = new DraftStore({ getItem: () => text, setItem: () => undefined });

  expect(store.of(emptyDraft).draft).toEqual(emptyDraft);
});

test("keeps drafts as long as the page where the browser's store refuses", () => {
  const store = new DraftStore({
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  });
  store.put(typed({ as_printed: "6104万元" }));

  expect(store.of(emptyDraft).draft.figure.as_printed).toBe("6104万元");
});
