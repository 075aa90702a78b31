import { keyColumn, type TableName } from "#dataset/tables/tableDefinitions.ts";
import type { FaultKind, Severity } from "#domain/fault.ts";
import type { FaultKinds } from "#domain/faultKinds.ts";
import {
  type CellOf,
  cellsOf,
  type FileRow,
  type FileState,
  freshRow,
  type Standing,
  setCell,
  type Workshop,
} from "#mocks/edge/workshop.ts";

/**
 * What must become of a mutation, in the words of the fault catalogue. DOUBT is a warning beside a value that is read
 * as it stands. GAP and ROW are one for the value of a figure, since a row is one figure.
 */
export type Outcome = "OK" | "FIX" | "GAP" | "ROW" | "STOP" | "DOUBT";

export interface Operator {
  /** The line of the catalogue and what is done. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Spoils the package and notes what must become of it; false, and nothing is done, where there is nothing to spoil. */
  readonly apply: (shop: Workshop) => boolean;
}

/** A fault that a mutation has to bring about. */
export interface Telling {
  readonly kind: FaultKind;
  readonly severity: Severity;
  readonly details: (standing: Standing, row: FileRow) => object;
  /** Where it is told, if not in the column that was written. */
  readonly column?: string;
  /** What it says that stands there, if not what was written. */
  readonly found?: string;
  /** Of a fault that is found only in a row whose every cell can be read: the references that must lead somewhere. */
  readonly needs?: readonly string[];
}

type More = Pick<Telling, "column" | "found" | "needs">;

export function error<Kind extends FaultKind>(
  kind: Kind,
  details: FaultKinds[Kind],
  more: More = {},
): Telling {
  return { kind, severity: "error", details: () => details, ...more };
}

export function warning<Kind extends FaultKind>(
  kind: Kind,
  details: FaultKinds[Kind],
  more: More = {},
): Telling {
  return { ...error(kind, details, more), severity: "warning" };
}

/** As the other, where it says something of other rows. */
export function errorBeside<Kind extends FaultKind>(
  kind: Kind,
  details: (standing: Standing, row: FileRow) => FaultKinds[Kind],
  more: More = {},
): Telling {
  return { kind, severity: "error", details, ...more };
}

/** For faults that are found by the indicator of a row, by its report, or once the row is otherwise sound. */
export const ofIndicator = { needs: ["indicator"] } as const;
export const ofReport = { needs: ["report"] } as const;
export const ofRow = { needs: [] } as const;
export const ofSoundRow = { needs: ["region", "indicator", "population", "report"] } as const;

export interface CellMutation {
  readonly name: string;
  readonly outcome: Outcome;
  readonly table?: TableName;
  readonly column: string;
  readonly befalls?: (cell: CellOf) => boolean;
  /** What is written into the cell. */
  readonly write: (cell: CellOf, shop: Workshop) => string;
  /** What has to be told of it. */
  readonly told?: (cell: CellOf, written: string) => readonly Telling[];
  /** How the row then reads, if otherwise than in the true table. */
  readonly reads?: (cell: CellOf, written: string) => Readonly<Record<string, string>>;
}

/** A mutation of one cell, of the figures if no other table is named. */
export function cellOperator(mutation: CellMutation): Operator {
  const { name, outcome, table = "figures", befalls = () => true } = mutation;
  return {
    name,
    outcome,
    apply: (shop) => {
      const row = freshRow(shop, table, befalls);
      if (row) changeCell(shop, row, { ...mutation, table });
      return row !== undefined;
    },
  };
}

function changeCell(
  shop: Workshop,
  row: FileRow,
  { table, column, outcome, write, ...mutation }: CellMutation & Pick<FileState, "table">,
): void {
  const cell = cellsOf(row);
  const written = write(cell, shop);
  const told = mutation.told?.(cell, written) ?? [];
  const reads = mutation.reads?.(cell, written);
  const file = shop.files[table];
  setCell(file, row, { column, text: written });
  if (reads) row.reads = { ...row.reads, ...reads };
  if (outcome === "STOP") expectStop(shop, file, ...told.map(({ kind }) => kind));
  else for (const telling of told) expectFault(shop, { table, row, column, written, telling });
}

interface RowFault {
  readonly table: TableName;
  readonly row: FileRow;
  readonly column?: string | undefined;
  readonly written: string;
  readonly telling: Telling;
}

/** A cell that cannot be read, or a row that says what cannot be, keeps its row out. */
export function expectFault(shop: Workshop, { table, row, telling, ...at }: RowFault): void {
  const { kind, severity, details, column = at.column, found = visible(at.written), needs } = telling;
  const isError = severity === "error";
  if (isError && needs === undefined && column !== undefined) row.unreadable.add(column);
  if (isError && needs !== undefined) row.isWrong = true;
  const what = {
    kind,
    severity,
    found: () => found,
    details: (standing: Standing) => details(standing, row),
  };
  shop.expected.push({ table, row, column, needs, ...what });
}

/** A cell less the signs that nobody sees, as faults quote it. */
function visible(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "").trim();
}

/** What a fault of a file as a whole, or of its header, says. */
export function expectOfFile(
  shop: Workshop,
  { table }: FileState,
  { kind, details, column, found = "" }: Pick<Telling, "kind" | "details" | "column" | "found">,
  row?: "header",
): void {
  const [header] = shop.files[table].rows;
  const what = {
    details: (standing: Standing) => (header ? details(standing, header) : {}),
    found: () => found,
  };
  shop.expected.push({ table, kind, severity: "warning", row, column, ...what });
}

/** Of several reasons to refuse a file, whichever is met first is told. */
export function expectStop(shop: Workshop, { table }: FileState, ...kinds: readonly FaultKind[]): void {
  shop.stops.set(table, [...(shop.stops.get(table) ?? []), ...kinds]);
}

/** Two rows with one key, of which the later says nothing. */
export function expectRepetition(
  shop: Workshop,
  table: TableName,
  { first, again }: { readonly first: FileRow; readonly again: FileRow },
): void {
  const column = keyColumn(table);
  again.isRepeated = true;
  shop.expected.push({
    table,
    kind: "duplicateKey",
    severity: "error",
    row: again,
    column,
    found: () => first.reads[column] ?? "",
    details: ({ rowNumber }) => ({ firstRow: rowNumber(first) }),
  });
}

export const isAmount = (cell: CellOf) => cell("indicator") === "loans_disbursed";
export const isRate = (cell: CellOf) => cell("indicator") === "reopening_rate";
export const hasCounts = (cell: CellOf) => cell("numerator") !== "";
export const isCount = (cell: CellOf) => cell("indicator") === "loan_borrowers";
export const isDay = (cell: CellOf) => cell("as_of").length === 10;
