import type { TableName } from "#dataset/tables/tableDefinitions.ts";

/**
 * Rows of a table that a reader typed: cells by column, as text, as they would stand in a file. A row with the key of
 * one on show changes the columns it has and no other; a row without a key is a new one.
 */
export interface OwnRows {
  /** What the rows are called where their faults are told. */
  readonly name: string;
  readonly table: TableName;
  readonly rows: readonly Readonly<Record<string, string>>[];
}
