import type { WorkbookFaultKinds } from "./workbookFaultKinds.ts";

/**
 * Each kind of fault with what its sentence needs. `i18n/` words every one in both languages,
 * and a kind without wording does not compile.
 */
export interface FaultKinds extends WorkbookFaultKinds {
  // the file
  unreachable: { reason: string };
  httpStatus: { status: number };
  timedOut: { seconds: number };
  webPage: object;
  emptyFile: object;
  notUtf8: object;
  notText: { format: string };
  /** A file of another kind, such as a picture. */
  notTable: { format: string };
  tooLarge: { megabytes: number };
  encodingUnknown: object;
  /** Two encodings give a text that makes sense, and a different one each. */
  encodingUnclear: object;
  encodingBroken: { encoding: string };
  otherEncoding: { encoding: string };
  notAsPublished: object;
  /** A hash of a kind that the board does not know. */
  hashUnknown: object;
  /** The last row does not end, and no hash tells whether something was cut off. */
  lastRowOpen: { row: number };
  cutShort: { expected: number; found: number };
  cutOff: { expectedRows: number; foundRows: number };
  descriptorInvalid: { expected: string };
  pathOutside: object;
  // a package that lies in the page, or that the reader opened
  carriedDamaged: object;
  notAmongFiles: object;
  ownDataGone: object;
  // a file that was exported
  notWorkbook: object;
  unpacksTooLarge: { megabytes: number };
  noFigureTable: object;
  // the table
  missingColumn: { header: string };
  /** Own rows that are new need it; `rows` are those without. */
  columnNeeded: { rows: number };
  duplicateColumn: object;
  unknownColumn: object;
  /** `row` is where the header seems to stand. */
  headerBelow: { row: number };
  headerTwice: { row: number };
  headerAgain: object;
  headingRead: object;
  wrongDelimiter: { delimiter: string };
  otherDelimiter: { delimiter: string };
  separatorLine: object;
  unclosedQuote: object;
  tooManyRows: { rows: number };
  tooManyColumns: { columns: number };
  cellTooLong: { characters: number };
  totalRow: object;
  noteRow: object;
  /** `write` is the cell that commas in a number seem to have torn apart, where only one can be. */
  cellCount: { expected: number; found: number; write?: string };
  rowsNotRegistered: { expectedRows: number; foundRows: number };
  // the cell
  /** `above` is what stands in the row above, from which the cell may have been merged. */
  missingCell: { above?: string };
  /** A word for nothing; a warning where the cell may be empty and is read so. */
  noValue: object;
  excelError: object;
  charactersDropped: object;
  cellMended: { read: string };
  dateUnclear: { day: string; month: string };
  unitDiffers: { unit: string; expected: string };
  notNumber: object;
  notInteger: object;
  tooManyDigits: { digits: number };
  outOfRange: { minimum: number; maximum: number };
  notDate: object;
  notDay: object;
  notDuration: object;
  /** `write`, here and below, is the only word that the cell can mean. */
  notOneOf: { allowed: readonly string[]; write?: string };
  notAddress: object;
  notKey: { examples: readonly string[]; write?: string };
  /** A name in place of a code; `codes` are those that it may be meant for, none or several. */
  nameUnclear: { table: string; codes: readonly string[] };
  /** A figure of the reader's own came without its number. */
  keyGiven: { key: string };
  /** A row of the reader's own makes another figure of the one whose number it has. */
  otherUnderKey: { columns: readonly string[] };
  // the row against others
  duplicateKey: { firstRow: number };
  unknownReference: { table: string };
  referenceLeftOut: { table: string; row: number };
  parentCycle: object;
  parentLevel: { parent: string };
  listsDiffer: { column: string; expected: number; found: number };
  rateNeedsPopulation: object;
  rateNeedsValue: object;
  numeratorAboveDenominator: { denominator: number };
  countsOnlyForRates: object;
  rateContradictsCounts: { computed: string };
  countContradictsRate: { rateRow: number; expected: number };
  /** `write` is null where more than one number is printed, or none certainly meant. */
  valueNotPrinted: { printed: string; write: string | null };
  shareForPercent: { printed: string; write: string };
  precisionNotPrinted: { printed: string; expected: string };
  /** Words beside the number that are not known, or a number that is none, as 十几. */
  wordsUnclear: { printed: string };
  sinceAfterAsOf: { asOf: string };
  asOfAfterReport: { published: string };
  asOfMorePrecise: { published: string };
  asOfAfterPackage: { created: string };
  sameFigureTwice: { firstRow: number };
  sameFigureDiffers: { otherRow: number; otherValue: string };
  elsewhereDiffers: { otherRow: number; otherValue: string };
  /** More than ten times the value of the date before, or less than a tenth of it. */
  valueJumps: { otherRow: number; otherValue: string };
  /** Bounds of one thing at one place that do not exclude each other and lie far apart. */
  boundsApart: { otherRow: number; otherValue: string };
  /** In one report, at another place or at none. */
  printedTwice: { otherRow: number };
  partAboveTotal: { total: number; totalRow: number };
  partsBesideTotal: { sum: number; total: number };
  replacementCycle: object;
  replacedTwice: { otherRow: number };
  /** `value` is what the replaced figure has in a column in which both should agree; empty where nothing. */
  replacesOther: { row: number; column: string; value: string };
  replacedByEarlier: { published: string; earlier: string };
  // the changes of the package
  notWithdrawn: { table: string; row: number };
  notForChange: { change: string };
  notInForce: { table: string; row: number; present: string };
  beforeRowAbove: { above: string };
}
