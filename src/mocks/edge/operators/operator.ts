import type { FaultKind } from "#domain/fault.ts";
import {
  cellsOf,
  type FileRow,
  type FileState,
  freshRow,
  type MutatedTable,
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
  /** Spoils the package and notes what must become of it; false where there is nothing to spoil. */
  readonly apply: (shop: Workshop) => boolean;
}

type CellOf = (column: string) => string;

export interface CellMutation {
  readonly name: string;
  readonly outcome: Outcome;
  readonly column: string;
  readonly befalls?: (cell: CellOf) => boolean;
  /** What is written into the cell. */
  readonly write: (cell: CellOf, shop: Workshop) => string;
  readonly kinds?: readonly FaultKind[];
  /** Where the fault is told, if in another column. */
  readonly told?: string;
  /** How the cell then reads, if otherwise than in the true table. */
  readonly reads?: (cell: CellOf, written: string) => Readonly<Record<string, string>>;
}

/** A mutation of one cell of the figures. */
export function cellOperator(mutation: CellMutation): Operator {
  const { name, outcome, column, befalls = () => true, write, kinds = [], told = column, reads } = mutation;
  return {
    name,
    outcome,
    apply: (shop) => {
      const row = freshRow(shop, befalls);
      if (!row) return false;
      const cell = cellsOf(shop, row);
      const written = write(cell, shop);
      if (reads) shop.changed.set(row.key, { ...reads(cell, written) });
      setCell(shop, row, column, written);
      if (outcome === "STOP") expectStop(shop, shop.files.figures, ...kinds);
      else if (outcome !== "OK") expectFault(shop, { row, column: told, kinds, outcome });
      return true;
    },
  };
}

interface RowFault {
  readonly row: FileRow;
  readonly column?: string | undefined;
  readonly kinds: readonly FaultKind[];
  readonly outcome: Outcome;
}

export function expectFault(shop: Workshop, { row, column, kinds, outcome }: RowFault): void {
  const isOut = outcome === "ROW";
  if (isOut && row.key !== "") shop.out.figures.add(row.key);
  shop.expected.push({ table: "figures", row, column, kinds, severity: isOut ? "error" : "warning" });
}

/** A mutation of a whole file that is mended, with what is said of it. */
export function expectFileFix(shop: Workshop, table: MutatedTable, kind: FaultKind, row?: "header"): void {
  shop.expected.push({ table, kinds: [kind], severity: "warning", row });
}

/** Of several reasons to refuse a file, whichever is met first is told. */
export function expectStop(shop: Workshop, { table }: FileState, ...kinds: readonly FaultKind[]): void {
  shop.stops.set(table, [...(shop.stops.get(table) ?? []), ...kinds]);
}

export const isAmount = (cell: CellOf) => cell("indicator") === "loans_disbursed";
export const isRate = (cell: CellOf) => cell("indicator") === "reopening_rate";
export const hasCounts = (cell: CellOf) => cell("numerator") !== "";
export const isCount = (cell: CellOf) => cell("indicator") === "loan_borrowers";
export const isDay = (cell: CellOf) => cell("as_of").length === 10;
