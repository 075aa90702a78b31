import type { TableReading } from "#export/tables/tableReading.ts";

/** An exported table that came back. */
export interface DroppedTable {
  readonly reading: TableReading;
  /** The name of the file, so that it can stand in a sentence. */
  readonly file: string;
}
