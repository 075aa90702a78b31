import type { Fault } from "#domain/fault.ts";
import type { Row, TableName } from "./tableDefinitions.ts";

/** A table read cell by cell; its references are not looked at yet. */
export interface Table<Name extends TableName> {
  readonly name: Name;
  readonly file: string;
  readonly lines: readonly Line<Row<Name>>[];
  /** Rows left out, since a cell of theirs or their key cannot be trusted. */
  readonly brokenLines: readonly BrokenLine[];
  readonly faults: readonly Fault[];
}

/** A row whose every cell is sound. */
export interface Line<Cells> {
  readonly row: number;
  readonly key: string;
  readonly cells: Cells;
}

export interface BrokenLine {
  readonly row: number;
  readonly key: string;
  /** The text of those cells that are sound, so that the rest of the row can be checked all the same. */
  readonly soundCells: ReadonlyMap<string, string>;
}
