/** What keeps a file from being read as a workbook. */
export type WorkbookFault = "damaged" | "tooLarge" | "tooManyCells";

/** The file is no workbook, is damaged, or holds more than a machine should be asked to. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(`The file cannot be read as a workbook: ${fault}.`);
    this.name = "WorkbookError";
    this.fault = fault;
  }
}

/** A file that unpacks to more than this was made to fill a machine's memory; 76 000 figures need a third of it. */
export const LARGEST_UNPACKED = 400_000_000;

/** Cells from the first column on, row by row: a hundred times the figures of the board. */
export const MOST_CELLS = 10_000_000;

/** No table stands further right: what does is told by one cell there, as it would only cost memory. */
export const MOST_COLUMNS = 1024;
