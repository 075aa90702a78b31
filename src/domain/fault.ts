/** An error keeps a value, a row or a file out; a warning is a doubt that a person should look at. */
export type Severity = "error" | "warning";

/** Where a fault stands. Rows are numbered as Excel shows them: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/**
 * Each kind of fault with what its sentence needs. `i18n/` words every one in both languages,
 * and a kind without wording does not compile.
 */
export interface FaultKinds {
  // the file
  unreachable: { reason: string };
  httpStatus: { status: number };
  timedOut: { seconds: number };
  webPage: object;
  emptyFile: object;
  notUtf8: object;
  notText: { format: string };
  cutOff: { expectedRows: number; foundRows: number };
  descriptorInvalid: { expected: string };
  pathOutside: object;
  // the table
  missingColumn: { header: string };
  duplicateColumn: object;
  unknownColumn: object;
  wrongDelimiter: { delimiter: string };
  unclosedQuote: object;
  cellCount: { expected: number; found: number };
  rowsNotRegistered: { expectedRows: number; foundRows: number };
  // the cell
  missingCell: object;
  notNumber: object;
  notInteger: object;
  outOfRange: { minimum: number; maximum: number };
  notDate: object;
  notOneOf: { allowed: readonly string[] };
  notAddress: object;
  notKey: { pattern: string };
  // the row against others
  duplicateKey: { firstRow: number };
  unknownReference: { table: string };
  parentCycle: object;
  parentLevel: { parent: string };
  rateNeedsPopulation: object;
  rateNeedsValue: object;
  numeratorAboveDenominator: { denominator: number };
  countsOnlyForRates: object;
  rateContradictsCounts: { computed: string };
  countContradictsRate: { rateRow: number; expected: number };
  sinceAfterAsOf: { asOf: string };
  asOfAfterReport: { published: string };
  asOfMorePrecise: { published: string };
  asOfAfterPackage: { created: string };
  sameFigureTwice: { firstRow: number };
  sameFigureDiffers: { firstRow: number; firstValue: string };
  partAboveTotal: { total: number; totalRow: number };
  partsBesideTotal: { sum: number; total: number };
}

export type FaultKind = keyof FaultKinds;

/** One thing wrong with the data: where, what stands there, and what is the matter with it. */
export type Fault = {
  readonly [Kind in FaultKind]: {
    readonly kind: Kind;
    readonly severity: Severity;
    readonly place: Place;
    /** What stands there, cut to 40 characters; empty where nothing does. */
    readonly found: string;
    readonly details: FaultKinds[Kind];
  };
}[FaultKind];
