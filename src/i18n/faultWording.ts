import type { FaultKind, FaultKinds } from "#domain/fault.ts";
import type { WorkbookFaultKinds } from "#domain/workbookFaultKinds.ts";

/** What a language says of each kind of fault. A kind without a line does not compile. */
export type FaultWording = {
  readonly [Kind in FaultKind]: (found: string, details: FaultKinds[Kind]) => string;
};

/** What a language says of those that only a workbook of XLSX can have. */
export type WorkbookFaultWording = Pick<FaultWording, keyof WorkbookFaultKinds>;
