import { someOf } from "#mocks/edge/workshop.ts";
import type { BookOperator } from "./bookOperator.ts";
import { emptyCell } from "./cells.ts";
import type { BookRow, OwnBook } from "./ownBook.ts";
import { rangeName } from "./sheetXml.ts";

function expectMerged(book: OwnBook, range: OwnBook["merged"][number], row: BookRow): void {
  const [first, last] = range.columns.map((column) => book.columns.indexOf(column));
  row.isOut = true;
  for (const column of book.columns.slice(first, (last ?? 0) + 1)) {
    const isFirst = column === range.columns[0] && row === range.rows[0];
    const found = isFirst ? (row.reads[column] ?? "") : "";
    const details = () => ({ range: rangeName(book, range) });
    book.expected.push({ kind: "mergedCell", severity: "error", row, column, found, details });
  }
}

type Pair = readonly [BookRow, BookRow];

/** Rows that lie one below the other, or twice the same, and that no mutation has touched yet. */
function freshPairs({ rows, touched }: OwnBook, height: 1 | 2): readonly Pair[] {
  return rows.flatMap((row, index) => {
    const last = rows[index + height - 1];
    return last && !touched.has(row) && !touched.has(last) ? [[row, last] as const] : [];
  });
}

/** A range of cells that hold one value, which is kept in its first cell. */
function merged(name: string, columns: readonly [string, string], height: 1 | 2): BookOperator {
  return {
    name,
    outcome: "ROW",
    apply: (book) => {
      const pairs = freshPairs(book, height).filter(([row]) => row.reads[columns[0]]);
      if (book.taken.has("order") || pairs.length === 0) return false;
      book.taken.add("columns");
      const range = { columns, rows: someOf(pairs, book.random) };
      book.merged.push(range);
      for (const row of new Set(range.rows)) {
        book.touched.add(row);
        const isFirst = row === range.rows[0];
        const emptied = columns.filter((column) => !isFirst || column !== columns[0]);
        for (const column of emptied) row.cells.set(column, emptyCell);
        expectMerged(book, range, row);
      }
      return true;
    },
  };
}

/** Ranges of which nobody can tell to which row or column their value belongs. */
export const mergedOperators: readonly BookOperator[] = [
  merged("S10 cells merged over two rows", ["population", "population"], 2),
  merged("S10 a value merged over two rows", ["value", "value"], 2),
  merged("S10 cells merged over two columns", ["report", "paragraph"], 1),
];
