import type { FaultKind } from "#domain/fault.ts";
import type { FaultKinds } from "#domain/faultKinds.ts";
import type { WorkbookFaultKinds } from "#domain/workbookFaultKinds.ts";

/** What a language says of each kind of fault. A kind without a line does not compile. */
export type FaultWording = {
  readonly [Kind in FaultKind]: (found: string, details: FaultKinds[Kind]) => string;
};

/** The kinds that only a workbook of XLSX can have. */
export type WorkbookFaultWording = Pick<FaultWording, keyof WorkbookFaultKinds>;

/** The kinds that only a later report, or the table of what changed, can have. */
export type ChangeFaultWording = Pick<
  FaultWording,
  | "replacementCycle"
  | "replacedTwice"
  | "replacesOther"
  | "replacedByEarlier"
  | "notWithdrawn"
  | "notForChange"
  | "notInForce"
  | "beforeRowAbove"
>;
