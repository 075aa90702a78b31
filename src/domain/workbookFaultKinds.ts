/** The kinds of faults that only a workbook of XLSX can have. */
export interface WorkbookFaultKinds {
  // the file and its sheets
  tooManyCells: { cells: number };
  protectedWorkbook: object;
  hiddenSheet: object;
  hiddenRows: { rows: string };
  hiddenColumn: object;
  // the cell
  /** Of a heading a warning: only its first column is read. */
  mergedCell: { range: string };
  /** The number format shows something else than the number in the cell. */
  shownOtherwise: { format: string };
  formulaWithoutResult: object;
  struckOrRaised: object;
  textNotInFile: object;
}
