import { mayLieIn } from "#domain/figuresOnShow.ts";
import { numberFilter } from "#domain/numberFilter.ts";
import { periodOf } from "#domain/period.ts";
import { columnKinds, type DataChoices, type DataColumn, dataColumns, NOTHING } from "#url/dataChoices.ts";
import { type ColumnValues, NOWHERE } from "./columnValues.ts";
import type { FigureColumns } from "./figureColumns.ts";

type Asked = Pick<DataChoices, "find" | "filters" | "sort">;
type Test = (key: unknown, text: string) => boolean;

/**
 * The rows that are asked for, as places in the list of figures, in the order asked for. What is missing comes last
 * whichever way a column is sorted, and equal values keep the order of the file.
 */
export function figureOrder(columns: FigureColumns, { find, filters, sort }: Asked): Uint32Array {
  const kept = new Uint8Array(columns.figures.length).fill(1);
  for (const [name, text] of filters) {
    const test = filterTest(name, text);
    if (test) keep(kept, columns.column(name), test);
  }
  for (const word of find.toLowerCase().split(/\s+/)) if (word !== "") keepFound(kept, columns, word);
  const rows = rowsOf(kept);
  return sort ? sorted(rows, columns.column(sort.column), sort.isDescending) : rows;
}

/** What a filter's text asks of a value; null while it asks for nothing that could be told. */
function filterTest(name: DataColumn, text: string): Test | null {
  const kind = columnKinds[name];
  const asked = text.trim().toLowerCase();
  if (asked === "") return null;
  if (asked === NOTHING) return (key) => key === null;
  if (kind === "words") return (key, found) => key !== null && found.includes(asked);
  if (kind === "number") return numberTest(text);
  if (kind === "date") return periodTest(text);
  return (key) => key === text;
}

function numberTest(text: string): Test | null {
  const isAsked = numberFilter(text);
  return isAsked && ((key) => typeof key === "number" && isAsked(key));
}

function periodTest(text: string): Test | null {
  const period = periodOf(text);
  return period && ((key) => typeof key === "string" && mayLieIn(key, period.from, period.to));
}

function wantedPlaces({ keys, texts }: ColumnValues, test: Test): Uint8Array {
  const wanted = new Uint8Array(keys.length);
  for (let place = 0; place < wanted.length; place += 1)
    wanted[place] = test(keys[place], texts[place] ?? "") ? 1 : 0;
  return wanted;
}

function keep(kept: Uint8Array, values: ColumnValues, test: Test): void {
  const wanted = wantedPlaces(values, test);
  const { places } = values;
  for (let row = 0; row < kept.length; row += 1)
    kept[row] = (kept[row] ?? 0) & (wanted[places[row] ?? 0] ?? 0);
}

/** Keeps the rows in which some column has the word; "61,040,000" is looked for without its commas too. */
function keepFound(kept: Uint8Array, columns: FigureColumns, word: string): void {
  const bare = word.replace(/(\d),(?=\d{3})/g, "$1");
  const found = new Uint8Array(kept.length);
  const test: Test =
    bare === word
      ? (_, text) => text.includes(word)
      : (_, text) => text.includes(word) || text.includes(bare);
  for (const name of dataColumns) mark(found, columns.column(name), test);
  for (let row = 0; row < kept.length; row += 1) kept[row] = (kept[row] ?? 0) & (found[row] ?? 0);
}

function mark(found: Uint8Array, values: ColumnValues, test: Test): void {
  const wanted = wantedPlaces(values, test);
  if (!wanted.includes(1)) return;
  const { places } = values;
  for (let row = 0; row < found.length; row += 1)
    found[row] = (found[row] ?? 0) | (wanted[places[row] ?? 0] ?? 0);
}

function rowsOf(kept: Uint8Array): Uint32Array {
  const rows = new Uint32Array(kept.length);
  let count = 0;
  for (let row = 0; row < kept.length; row += 1) {
    if (kept[row] !== 1) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

/** By counting how many rows have each rank, which needs no comparison and leaves equals as they stand. */
function sorted(rows: Uint32Array, values: ColumnValues, isDescending: boolean): Uint32Array {
  const ranks = values.ranks();
  const last = ranks.length;
  const binOf = (row: number) => {
    const place = values.places[row] ?? NOWHERE;
    if (place === NOWHERE) return last;
    const rank = ranks[place] ?? 0;
    return isDescending ? last - rank : rank;
  };
  const starts = new Uint32Array(last + 2);
  for (const row of rows) starts[binOf(row) + 1] = (starts[binOf(row) + 1] ?? 0) + 1;
  for (let bin = 1; bin < starts.length; bin += 1) starts[bin] = (starts[bin] ?? 0) + (starts[bin - 1] ?? 0);
  const order = new Uint32Array(rows.length);
  for (const row of rows) {
    const bin = binOf(row);
    order[starts[bin] ?? 0] = row;
    starts[bin] = (starts[bin] ?? 0) + 1;
  }
  return order;
}
