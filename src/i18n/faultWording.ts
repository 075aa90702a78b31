import type { FaultKind, FaultKinds } from "#domain/fault.ts";

/** What a language says of each kind of fault. A kind without a line does not compile. */
export type FaultWording = {
  readonly [Kind in FaultKind]: (found: string, details: FaultKinds[Kind]) => string;
};

/** The kinds that only a workbook of XLSX can have. */
export type WorkbookFaultWording = Pick<
  FaultWording,
  | "tooManyCells"
  | "protectedWorkbook"
  | "hiddenSheet"
  | "hiddenRows"
  | "hiddenColumn"
  | "mergedCell"
  | "shownOtherwise"
  | "formulaWithoutResult"
  | "struckOrRaised"
  | "textNotInFile"
>;
