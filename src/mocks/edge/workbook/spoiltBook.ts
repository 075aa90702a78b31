import { someOf } from "#mocks/edge/workshop.ts";
import type { BookOperator } from "./bookOperator.ts";
import { dayOperators } from "./dayOperators.ts";
import { mergedOperators } from "./mergedOperators.ts";
import { numberOperators } from "./numberOperators.ts";
import { newBook, type OwnBook } from "./ownBook.ts";
import { sheetOperators } from "./sheetOperators.ts";
import { textOperators } from "./textOperators.ts";

/** All that a workbook may do to a table that a file in CSV cannot. */
export const bookOperators: readonly BookOperator[] = [
  ...numberOperators,
  ...dayOperators,
  ...textOperators,
  ...mergedOperators,
  ...sheetOperators,
];

const stopping = bookOperators.filter(({ outcome }) => outcome === "STOP");
const others = bookOperators.filter(({ outcome }) => outcome !== "STOP");

/** Of so many workbooks nothing is read. */
const STOPPED = 0.12;

interface SpoiltBook {
  readonly book: OwnBook;
  readonly applied: readonly BookOperator[];
}

/** A workbook spoilt in three to ten ways, the same for the same seed. */
export function spoiltBook(seed: number): SpoiltBook {
  const book = newBook(seed);
  const wanted = 3 + Math.floor(book.random() * 8);
  const isStopped = book.random() < STOPPED;
  const applied: BookOperator[] = [];
  for (let tries = 0; tries < 60 && applied.length < wanted; tries += 1) {
    const operator = someOf(isStopped && applied.length === 0 ? stopping : others, book.random);
    if (operator.apply(book)) applied.push(operator);
  }
  return { book, applied };
}
