import { expect, test } from "vitest";
import { errorAt, type FaultKind } from "#domain/fault.ts";
import type { FaultKinds } from "#domain/faultKinds.ts";
import { locales } from "#domain/locale.ts";
import { faultSentence } from "./faultSentence.ts";

/** What each kind of fault may say; a kind without a line here does not compile. */
const details: FaultKinds = {
  unreachable: { reason: "ECONNREFUSED" },
  httpStatus: { status: 503 },
  timedOut: { seconds: 10 },
  webPage: {},
  emptyFile: {},
  notUtf8: {},
  notText: { format: "XLSX" },
  notTable: { format: "PDF" },
  tooLarge: { megabytes: 50 },
  encodingUnknown: {},
  encodingUnclear: {},
  encodingBroken: { encoding: "UTF-16LE" },
  otherEncoding: { encoding: "GB18030" },
  notAsPublished: {},
  hashUnknown: {},
  lastRowOpen: { row: 293 },
  cutShort: { expected: 43293, found: 43290 },
  cutOff: { expectedRows: 295, foundRows: 117 },
  descriptorInvalid: { expected: "2026-11-22" },
  pathOutside: {},
  carriedDamaged: {},
  notAmongFiles: {},
  ownDataGone: {},
  notWorkbook: {},
  unpacksTooLarge: { megabytes: 400 },
  tooManyCells: { cells: 10_000_000 },
  protectedWorkbook: {},
  hiddenSheet: {},
  noFigureTable: {},
  missingColumn: { header: "id" },
  columnNeeded: { rows: 3 },
  duplicateColumn: {},
  unknownColumn: {},
  wrongDelimiter: { delimiter: ";" },
  headerBelow: { row: 3 },
  headerTwice: { row: 4 },
  headerAgain: {},
  headingRead: {},
  otherDelimiter: { delimiter: ";" },
  separatorLine: {},
  unclosedQuote: {},
  hiddenRows: { rows: "3, 5-9" },
  hiddenColumn: {},
  tooManyRows: { rows: 2_000_000 },
  tooManyColumns: { columns: 200 },
  cellTooLong: { characters: 10_000 },
  totalRow: {},
  noteRow: {},
  cellCount: { expected: 17, found: 18, write: "value = 61040000" },
  rowsNotRegistered: { expectedRows: 295, foundRows: 296 },
  missingCell: { above: "210105" },
  noValue: {},
  excelError: {},
  mergedCell: { range: "C2:C3" },
  shownOtherwise: { format: '0.0,"k"' },
  formulaWithoutResult: {},
  struckOrRaised: {},
  textNotInFile: {},
  charactersDropped: {},
  cellMended: { read: "61040000" },
  dateUnclear: { day: "2022-06-01", month: "2022-06" },
  unitDiffers: { unit: "CNY", expected: "percent" },
  notNumber: {},
  notInteger: {},
  tooManyDigits: { digits: 15 },
  outOfRange: { minimum: 11, maximum: 100 },
  notDate: {},
  notDay: {},
  notDuration: {},
  notOneOf: { allowed: ["exact", "at_least"], write: "exact" },
  notAddress: {},
  nameUnclear: { table: "regions.csv", codes: ["220000", "220200"] },
  otherUnderKey: { columns: ["region", "report"] },
  keyGiven: { key: "F293" },
  notKey: { examples: ["F001"], write: "F002" },
  duplicateKey: { firstRow: 14 },
  unknownReference: { table: "regions.csv" },
  referenceLeftOut: { table: "regions.csv", row: 14 },
  parentCycle: {},
  parentLevel: { parent: "county" },
  listsDiffer: { column: "departments_en", expected: 13, found: 14 },
  rateNeedsPopulation: {},
  rateNeedsValue: {},
  numeratorAboveDenominator: { denominator: 212 },
  countsOnlyForRates: {},
  rateContradictsCounts: { computed: "55.71" },
  countContradictsRate: { rateRow: 14, expected: 212 },
  valueNotPrinted: { printed: "61.04 (10 000)", write: "610400" },
  shareForPercent: { printed: "61.2%", write: "61.2" },
  wordsUnclear: { printed: "about-ish 6104" },
  precisionNotPrinted: { printed: "6104+", expected: "at_least" },
  sinceAfterAsOf: { asOf: "2022-04-17" },
  asOfAfterReport: { published: "2022-04-29" },
  asOfMorePrecise: { published: "2022-04" },
  asOfAfterPackage: { created: "2026-11-22" },
  sameFigureTwice: { firstRow: 14 },
  sameFigureDiffers: { otherRow: 14, otherValue: "55.7" },
  elsewhereDiffers: { otherRow: 14, otherValue: "55.7" },
  valueJumps: { otherRow: 14, otherValue: "610400" },
  boundsApart: { otherRow: 14, otherValue: "55.7" },
  printedTwice: { otherRow: 7 },
  partAboveTotal: { total: 4273, totalRow: 41 },
  partsBesideTotal: { sum: 4274, total: 4273 },
  replacementCycle: {},
  replacedTwice: { otherRow: 14 },
  replacesOther: { row: 14, column: "region", value: "210100" },
  replacedByEarlier: { published: "2022-04-29", earlier: "2022-04-17" },
  notWithdrawn: { table: "figures.csv", row: 14 },
  notForChange: { change: "withdrawn" },
  notInForce: { table: "figures.csv", row: 14, present: "61040000" },
  beforeRowAbove: { above: "2026-11-24" },
};
const kinds = Object.keys(details) as FaultKind[];
function sentenceOf(kind: FaultKind, locale: "zh" | "en"): string {
  const spot = { file: "figures.csv", row: 12, column: "value", found: "6l04" };
  return faultSentence[locale](errorAt(spot, kind, details[kind]));
}

/** What of a kind stands in the details, as texts. */
const detailsOf = (kind: FaultKind) =>
  Object.values<unknown>({ ...details[kind] })
    .flat()
    .map(String);

test.each(kinds)("words %s in both languages, with every detail and its place", (kind) => {
  for (const locale of locales) {
    const sentence = sentenceOf(kind, locale);

    expect(sentence).toMatch(
      locale === "zh" ? /^figures\.csv 第 12 行 value 列：\S/ : /^figures\.csv:12 value: \S/,
    );
    expect(detailsOf(kind).filter((detail) => !sentence.includes(detail))).toEqual([]);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test("speaks no Chinese in English, and Chinese in Chinese", () => {
  expect(kinds.filter((kind) => /\p{Script=Han}|[，。；：、（）“”]/u.test(sentenceOf(kind, "en")))).toEqual(
    [],
  );
  expect(kinds.filter((kind) => !/\p{Script=Han}/u.test(sentenceOf(kind, "zh").slice(30)))).toEqual([]);
});

test.each(locales)("says of no two kinds the same: %s", (locale) => {
  expect(new Set(kinds.map((kind) => sentenceOf(kind, locale))).size).toBe(kinds.length);
});

test.each(locales)("says after a semicolon how to mend each fault: %s", (locale) => {
  const semicolon = { zh: "；", en: ";" }[locale];

  expect(kinds.filter((kind) => !sentenceOf(kind, locale).includes(semicolon))).toEqual([]);
});
