import type { FaultKind, Severity } from "#domain/fault.ts";
import type { FaultKinds } from "#domain/faultKinds.ts";
import type { Outcome } from "#mocks/edge/operators/operator.ts";
import type { Cell } from "./cells.ts";
import { type CellOf, freshBookRow, type OwnBook } from "./ownBook.ts";

export interface BookOperator {
  readonly name: string;
  readonly outcome: Outcome;
  /** Spoils the workbook and notes what must become of it; false, and nothing is done, where there is nothing to spoil. */
  readonly apply: (book: OwnBook) => boolean;
}

interface Telling<Kind extends FaultKind = FaultKind> {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly found: string;
  readonly details: FaultKinds[Kind];
}

export function error<Kind extends FaultKind>(
  kind: Kind,
  found: string,
  details: FaultKinds[Kind],
): Telling<Kind> {
  return { kind, severity: "error", found, details };
}

/** That a cell was read after it was mended, as it is in every file. */
export function mended(found: string, read: string): Telling<"cellMended"> {
  return { kind: "cellMended", severity: "warning", found, details: { read } };
}

export interface WrittenCell {
  readonly cell: Cell;
  readonly told?: readonly Telling[];
  /** How the column then reads, if otherwise than in the true table. */
  readonly reads?: string;
}

interface BookCellMutation {
  readonly name: string;
  readonly outcome: Outcome;
  readonly column: string;
  readonly befalls?: (cell: CellOf) => boolean;
  readonly write: (text: string, book: OwnBook) => WrittenCell;
}

/** A mutation of one cell of the figures in the workbook. */
export function bookCell({ name, outcome, column, befalls, write }: BookCellMutation): BookOperator {
  return {
    name,
    outcome,
    apply: (book) => {
      const row = freshBookRow(book, (cell) => cell(column) !== "" && (befalls?.(cell) ?? true));
      if (!row) return false;
      const { cell, told = [], reads } = write(row.reads[column] ?? "", book);
      row.cells.set(column, cell);
      if (reads !== undefined) row.reads = { ...row.reads, [column]: reads };
      row.isOut = told.some(({ severity }) => severity === "error");
      book.expected.push(...told.map((telling) => ({ ...telling, row, column })));
      return true;
    },
  };
}

interface BookMutation {
  readonly name: string;
  readonly outcome: Outcome;
  /** What of the workbook it changes. */
  readonly traits: readonly string[];
  readonly change: (book: OwnBook) => void;
}

/** A mutation of the workbook or its sheet. */
export function bookOperator({ name, outcome, traits, change }: BookMutation): BookOperator {
  return {
    name,
    outcome,
    apply: (book) => {
      if (traits.some((trait) => book.taken.has(trait))) return false;
      for (const trait of traits) book.taken.add(trait);
      change(book);
      return true;
    },
  };
}
