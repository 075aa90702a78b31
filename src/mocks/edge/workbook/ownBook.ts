import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import type { FaultKind, Severity } from "#domain/fault.ts";
import { type TrueRow, type TrueTables, trueTables } from "#mocks/edge/truth.ts";
import { someOf, type Workshop, workshopOf } from "#mocks/edge/workshop.ts";
import { type Random, seededRandom } from "#mocks/national/seededRandom.ts";
import type { Cell } from "./cells.ts";
import { soundCell } from "./soundCells.ts";

/** A row of figures on its way into a sheet. */
export interface BookRow {
  readonly id: string;
  /** By column. */
  readonly cells: Map<string, Cell>;
  /** What each column has to read. */
  reads: TrueRow;
  /** Whether it must be left out, and what is on show stay. */
  isOut: boolean;
  isHidden: boolean;
}

/** Something that must be said of a row, of the sheet or of its header. */
export interface BookFault {
  readonly kind: FaultKind;
  readonly severity: Severity;
  readonly row?: BookRow | "header" | { readonly after: BookRow };
  readonly column?: string;
  readonly found: string;
  readonly details: object | ((rowNumber: (row: BookRow) => number) => object);
}

/** Another sheet of the workbook. */
export interface OtherSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly kind: "worksheet" | "chartsheet";
  readonly rows: string;
}

/** A workbook with the figures of a package, being spoilt, beside the package on show. */
export interface OwnBook {
  readonly truth: TrueTables;
  readonly onShow: Workshop;
  readonly random: Random;
  columns: string[];
  headings: Map<string, string>;
  readonly rows: BookRow[];
  /** Cells of rows that are none of the table, by the row of the table above them. */
  readonly strays: Map<BookRow, readonly string[]>;
  /** Empty rows above each row. */
  readonly gaps: Map<BookRow, number>;
  /** Ranges, told when the rows stand: columns, and the first and last row. */
  readonly merged: {
    readonly columns: readonly [string, string];
    readonly rows: readonly [BookRow, BookRow];
  }[];
  readonly hiddenColumns: Set<string>;
  readonly otherSheets: OtherSheet[];
  title: string;
  is1904: boolean;
  isStale: boolean;
  hasReferences: boolean;
  prefix: string;
  isDamaged: boolean;
  readonly expected: BookFault[];
  /** What must be said of parts from which nothing is read. */
  readonly unused: string[];
  /** Whether nothing may be read of the figures. */
  isRefused: boolean;
  readonly taken: Set<string>;
  readonly touched: Set<BookRow>;
}

export const SHEET = "数据";
export const BOOK = "own.xlsx";

/** Of every other figure another value is on show; the rest is new. */
export function newBook(seed: number): OwnBook {
  const truth = withoutKin(trueTables(seed));
  const random = seededRandom(seed ^ 0x8007);
  const known = truth.figures.filter((_, index) => index % 2 === 0);
  const onShow = workshopOf(
    { ...truth, figures: known.map(otherwise), revisions: [] },
    { random, isSealed: random() < 0.5 },
  );
  const columns = Object.keys(tableDefinitions.figures);
  const rows = truth.figures.map((reads) => ({
    id: reads.id ?? "",
    cells: new Map(
      columns.map((column) => [column, soundCell(column, reads[column] ?? "", random)] as const),
    ),
    reads,
    isOut: false,
    isHidden: false,
  }));
  return { truth, onShow, random, columns, rows, ...blank() };
}

function blank() {
  return {
    headings: new Map<string, string>(),
    strays: new Map(),
    gaps: new Map(),
    merged: [],
    hiddenColumns: new Set<string>(),
    otherSheets: [],
    title: "",
    is1904: false,
    isStale: false,
    hasReferences: true,
    prefix: "",
    isDamaged: false,
    expected: [],
    unused: [],
    isRefused: false,
    taken: new Set<string>(),
    touched: new Set<BookRow>(),
  };
}

/** Without totals and corrections, so that each row stands or falls by itself, also one that loses its population. */
function withoutKin(tables: TrueTables): TrueTables {
  const figures = tables.figures.filter(({ replaces, population }) => !replaces && population);
  return { ...tables, figures: figures.map((figure) => ({ ...figure, part_of: "" })) };
}

/** Of the same thing as the report prints it, and yet in every cell that a row of figures may have mistyped. */
function otherwise(figure: TrueRow): TrueRow {
  const emptied = { numerator: "", denominator: "", note_zh: "", note_en: "" };
  const value = figure.indicator === "reopening_rate" ? "12.3" : "47110000";
  return { ...figure, ...emptied, value, paragraph: "500" };
}

export type CellOf = (column: string) => string;

/** A row that no mutation has touched yet; undefined where there is none. */
export function freshBookRow(
  book: OwnBook,
  befalls: (cell: CellOf) => boolean = () => true,
): BookRow | undefined {
  const free = book.rows.filter(
    (row) => !book.touched.has(row) && befalls((column) => row.reads[column] ?? ""),
  );
  if (free.length === 0) return undefined;
  const row = someOf(free, book.random);
  book.touched.add(row);
  return row;
}
