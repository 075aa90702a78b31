import { expect, test } from "vitest";
import { acceptedRows, bookDisagreements, proposalOf } from "./bookVerdict.ts";
import { newBook } from "./ownBook.ts";
import { bookOperators, spoiltBook } from "./spoiltBook.ts";

/** 200 in the test command; EDGE_BOOKS=2000 npm run test:edge for more, EDGE_SEED to begin elsewhere. */
const SETS = Number(process.env.EDGE_BOOKS ?? 200);
const FIRST_SEED = Number(process.env.EDGE_SEED ?? 1);
const PARTS = 4;
const LONGEST_MS = 600_000;

test.each(Array.from({ length: PARTS }, (_, part) => ({ part })))(
  "reads of spoilt workbooks what Excel shows, and says what it cannot: part $part",
  async ({ part }) => {
    const wrong: string[] = [];
    for (let seed = FIRST_SEED + part; seed < FIRST_SEED + SETS; seed += PARTS) {
      const { book, applied } = spoiltBook(seed);
      const names = applied.map(({ name }) => name).join(" + ");
      const lines = bookDisagreements(book, await proposalOf(book));
      wrong.push(...lines.map((line) => `seed ${seed} (${names}): ${line}`));
    }

    expect(wrong.slice(0, 20)).toEqual([]);
  },
  LONGEST_MS,
);

test("spoils workbooks in every way it knows, each often enough to tell, and leaves most of them to compare", () => {
  const times = new Map(bookOperators.map(({ name }) => [name, 0]));
  let [refused, figures] = [0, 0];
  for (let seed = 1; seed <= 200; seed += 1) {
    const { book, applied } = spoiltBook(seed);
    for (const { name } of applied) times.set(name, (times.get(name) ?? 0) + 1);
    if (book.isRefused) refused += 1;
    figures += acceptedRows(book).length;
  }

  expect(times.size).toBeGreaterThanOrEqual(50);
  expect([...times].filter(([, count]) => count < 5)).toEqual([]);
  expect(refused).toBeLessThanOrEqual(40);
  expect(figures).toBeGreaterThanOrEqual(1_500);
});

test("finds nothing wrong with workbooks before they are spoilt", async () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const book = newBook(seed);

    expect(bookDisagreements(book, await proposalOf(book))).toEqual([]);
  }
});
