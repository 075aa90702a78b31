import type { Fault, FaultKind, FaultOf, Place } from "#domain/fault.ts";
import { changeFaultsEn } from "./changeFaultsEn.ts";
import type { FaultWording } from "./faultWording.ts";
import { quotedFound } from "./quotedFound.ts";
import { workbookFaultsEn } from "./workbookFaultsEn.ts";

const quoted = quotedFound.en;

/** What is the matter, and after the semicolon how to mend it. */
const faultWordingEn: FaultWording = {
  unreachable: (_, { reason }) => `cannot be reached (${reason}); check the network and try again`,
  httpStatus: (_, { status }) =>
    `cannot be read (HTTP ${status}); try again later, or see whether the server has this file`,
  timedOut: (_, { seconds }) => `did not arrive within ${seconds} seconds; check the network and try again`,
  webPage: () => "is a web page, not data; check the address of the file, or log in to the network first",
  emptyFile: () => "is empty; save or copy this file again",
  notUtf8: () => 'is not UTF-8; save it in Excel or WPS as "CSV UTF-8"',
  notText: (_, { format }) =>
    `is not a text file (${format}); save it as "CSV UTF-8", renaming is not enough`,
  notTable: (_, { format }) => `is a ${format} file and no table; drop a CSV or an XLSX`,
  tooLarge: (_, { megabytes }) =>
    `is larger than ${megabytes} MB and was not read; see whether it is the right file, or split it`,
  encodingUnknown: () =>
    'is a text in no encoding that can be told; open it where it reads well and save it as "CSV UTF-8"',
  encodingUnclear: () =>
    'can be read as UTF-8 and as GBK, with different characters; save it in Excel or WPS as "CSV UTF-8"',
  encodingBroken: (_, { encoding }) =>
    `says that it is ${encoding} and has bytes that are not; copy or save it again`,
  otherEncoding: (_, { encoding }) => `was read as ${encoding}; better save it as "CSV UTF-8"`,
  notAsPublished: () =>
    "was changed since the package was published, and is not registered so; run npm run data:seal, or copy the file again",
  hashUnknown: (found) =>
    `cannot be compared with the hash ${quoted(found)}, so that changes since it was published are not told; run npm run data:seal, which writes "sha256:" and 64 digits`,
  lastRowOpen: (found, { row }) =>
    `row ${row}, the last, does not end, and may have been cut off in ${quoted(found)}; check it in the report, and end the line`,
  cutShort: (_, { expected, found }) =>
    `has ${found} bytes where ${expected} are registered and its last row does not end; copy it again, or end the row where nothing is missing`,
  cutOff: (_, { expectedRows, foundRows }) =>
    `has ${foundRows} rows where ${expectedRows} are registered and may be cut off; copy it again, or lower rowCount in datapackage.json if rows were deleted on purpose`,
  descriptorInvalid: (found, { expected }) => `${quoted(found)} does not fit; write ${expected}`,
  pathOutside: (found) =>
    `${quoted(found)} is not inside the package; write a path inside its folder, such as figures.csv`,
  carriedDamaged: () => "is incomplete or damaged inside the file of the board; copy that file again",
  ownDataGone: () =>
    "is of somebody's own data, which were not published and are on no server; for the published data take ?data= and what follows it out of the address",
  notAmongFiles: () =>
    "is not among the files; choose datapackage.json together with all tables that it names",
  notWorkbook: () => "is not an XLSX workbook, or is damaged; copy it again, or save it again as XLSX",
  unpacksTooLarge: (_, { megabytes }) =>
    `unpacks to more than ${megabytes} MB and is not opened; use a file that the board exported`,
  ...workbookFaultsEn,
  noFigureTable: (found) =>
    `holds no table of figures under the headings of an export (found: ${quoted(found)}); use a CSV or XLSX file that the board exported, with its first row`,
  missingColumn: (_, { header }) => `is missing; add it to the header (found: ${header})`,
  columnNeeded: (_, { rows }) =>
    `new figures need this column, so that ${rows} of the rows are left out; add it to the headings and fill it in, or copy the rows into the template`,
  duplicateColumn: () => "stands twice in the header; keep one of the columns",
  unknownColumn: (found) =>
    `${quoted(found)} is not a column of this table and is ignored; check its spelling or remove it`,
  headerBelow: (_, { row }) =>
    `the header is not in the first row but seems to be in row ${row}; remove the rows above it`,
  headerTwice: (_, { row }) => `has a second header in row ${row}; keep one, with the names of the columns`,
  headerAgain: () => "the row is the header once more and is left out; remove it",
  headingRead: (found) => `${quoted(found)} was read as this column; better write its name`,
  wrongDelimiter: (_, { delimiter }) =>
    `columns are parted by ${delimiterEn(delimiter)}; use the comma, saving as "CSV UTF-8"`,
  otherDelimiter: (_, { delimiter }) =>
    `columns are parted by ${delimiterEn(delimiter)} and were read so; better save it as "CSV UTF-8"`,
  separatorLine: () => 'the line "sep=" above the header was skipped; better remove it',
  tooManyRows: (_, { rows }) => `has more than ${rows} rows and was not read; split the file`,
  tooManyColumns: (_, { columns }) =>
    `has more than ${columns} columns and was not read; remove those that are not the table's`,
  cellTooLong: (found, { characters }) =>
    `${quoted(found)} has more than ${characters} characters; shorten it, or look for a quote that is not closed`,
  totalRow: (found) =>
    `${quoted(found)} is a row of totals and is left out; remove it, totals are not summed`,
  noteRow: (found) => `${quoted(found)} is a note and is left out; keep notes in a column or in another file`,
  unclosedQuote: (found) =>
    `a quote is not closed, from ${quoted(found)} on cells are uncertain; write quotes in a cell twice and put the cell in quotes`,
  cellCount: (_, { expected, found, write }) =>
    `the row has ${found} cells instead of ${expected}; ${
      write === undefined
        ? "look for a comma too many or too few, also inside numbers"
        : `a number seems to have commas without quotes: write ${write}`
    }`,
  rowsNotRegistered: (_, { expectedRows, foundRows }) =>
    `has ${foundRows} rows where ${expectedRows} are registered; set rowCount in datapackage.json to ${foundRows}`,
  missingCell: (_, { above }) =>
    above === undefined
      ? "the cell is empty; fill it in"
      : `the cell is empty; fill it in, with ${quoted(above)} where it was merged with the cell above`,
  noValue: (found) =>
    `${quoted(found)} says nothing and counts as empty; leave a cell empty where nothing is known`,
  excelError: (found) => `${quoted(found)} is an error of a formula in Excel; write the value itself`,
  charactersDropped: (found) =>
    `characters that cannot be seen were dropped from ${quoted(found)}; type the cell anew`,
  cellMended: (found, { read }) => `${quoted(found)} was read as ${read}; better write ${read}`,
  dateUnclear: (found, { day, month }) =>
    `${quoted(found)} may be a day, or a month that Excel rewrote; write ${day} or ${month}`,
  unitDiffers: (found, { unit, expected }) =>
    `${quoted(found)} bears the unit ${unit} where the indicator has ${expected}; check which indicator is meant`,
  notNumber: (found) => `${quoted(found)} is not a number; write digits only, such as 61040000`,
  notInteger: (found) =>
    `${quoted(found)} is not a whole number; write whole yuan and whole counts, such as 61040000`,
  tooManyDigits: (found, { digits }) => `${quoted(found)} has too many digits; write ${digits} at most`,
  outOfRange: (found, { minimum, maximum }) =>
    `${quoted(found)} is out of range; write a number from ${minimum} to ${maximum}`,
  notDate: (found) => `${quoted(found)} is not a date of the calendar; write 2022-06-25, 2022-06 or 2022`,
  notDay: (found) => `${quoted(found)} is not a day of the calendar; write it in full, such as 2026-11-24`,
  notDuration: (found) => `${quoted(found)} is not a time limit; write PT48H or P3D, several parted by ";"`,
  notOneOf: (found, { allowed, write }) =>
    `${quoted(found)} is none of the words allowed${write === undefined ? "" : ` (${allowed.join(", ")})`}; write ${write ?? allowed.join(", ")}`,
  notAddress: (found) =>
    `${quoted(found)} is not a web address; write it in full, beginning with http:// or https://`,
  notKey: (found, { examples, write }) =>
    `${quoted(found)} is not a key${write === undefined ? "" : ` like ${examples.join(", ")}`}; write ${write ?? `it like ${examples.join(", ")}`}`,
  nameUnclear: (found, { table, codes }) =>
    codes.length === 0
      ? `nothing in ${table} is called ${quoted(found)}; write the code, or add it there first`
      : `${quoted(found)} does not say for certain which one of ${table} is meant; write the code, perhaps ${codes.join(" or ")}`,
  keyGiven: (_, { key }) =>
    `has no id, so it is taken for a new figure and called ${key}; to change a figure that is there, write its id`,
  otherUnderKey: (found, { columns }) =>
    `${quoted(found)} on show differs in ${columns.length} columns (${columns.join(", ")}), so this seems to be another figure; leave the id of a new one empty`,
  duplicateKey: (found, { firstRow }) =>
    `${quoted(found)} stands in row ${firstRow} already; give each row a key of its own`,
  unknownReference: (found, { table }) =>
    `${quoted(found)} is not in ${table}; check its spelling, or add it there first`,
  referenceLeftOut: (found, { table, row }) =>
    `${quoted(found)} is left out for a fault in ${table} row ${row}; mend that row first`,
  parentCycle: (found) => `${quoted(found)} leads back to this row itself; check what belongs to what`,
  parentLevel: (found, { parent }) =>
    `${quoted(found)} cannot lie in a region of level ${parent}; write a lower level or another parent`,
  listsDiffer: (_, { column, expected, found }) =>
    `has ${found} entries and ${column} has ${expected}; give both the same entries in the same order, parted by ";"`,
  rateNeedsPopulation: () => "a reopening rate needs a population; write of whom it is a rate",
  rateNeedsValue: () => "a rate needs its value; write it, or both numerator and denominator",
  numeratorAboveDenominator: (found, { denominator }) =>
    `${quoted(found)} is above the denominator ${denominator}; check both numbers`,
  countsOnlyForRates: (found) => `${quoted(found)} stands beside what is not a rate; leave this cell empty`,
  rateContradictsCounts: (found, { computed }) =>
    `${quoted(found)} does not agree with its counts, which give ${computed}; check all three in the report`,
  countContradictsRate: (found, { rateRow, expected }) =>
    `${quoted(found)} does not agree with the rate in row ${rateRow}, which has ${expected}; check both in the report`,
  valueNotPrinted: (found, { printed, write }) =>
    `${quoted(found)} is not what "${printed}" says; ${write === null ? "check it in the report" : `write ${write}`}, or mend as_printed`,
  shareForPercent: (found, { printed, write }) =>
    `${quoted(found)} may be a share instead of a percentage and "${printed}" does not say that it is ${found}%; write ${write}, or ${found}% in as_printed`,
  precisionNotPrinted: (found, { printed, expected }) =>
    `${quoted(found)} is not what "${printed}" says; write ${expected}, or mend as_printed`,
  wordsUnclear: (found, { printed }) =>
    `${quoted(found)} may not be what "${printed}" says, which has words that the board does not know; choose the precision from the report, or keep only number and unit in as_printed if it is exact`,
  sinceAfterAsOf: (found, { asOf }) => `${found} is after the as-of date ${asOf}; check both dates`,
  asOfAfterReport: (found, { published }) =>
    `${found} is after the report, published ${published}; check both dates`,
  asOfMorePrecise: (found, { published }) =>
    `${found} is more precise than the report's own date ${published}; write no more than is published`,
  asOfAfterPackage: (found, { created }) =>
    `${found} is after the day of the package, ${created}; check it, or set created in datapackage.json`,
  sameFigureTwice: (found, { firstRow }) =>
    `${quoted(found)} is the figure of row ${firstRow} again and is left out; remove one of the rows`,
  sameFigureDiffers: (found, { otherRow, otherValue }) =>
    `${quoted(found)} stands against ${otherValue} in row ${otherRow} for the same figure, and both are left out; keep what the report says`,
  elsewhereDiffers: (found, { otherRow, otherValue }) =>
    `${quoted(found)} stands against ${otherValue} in row ${otherRow}, printed elsewhere; check both reports`,
  valueJumps: (found, { otherRow, otherValue }) =>
    `${quoted(found)} is more than ten times above or below ${otherValue} in row ${otherRow}, of the date before; check both numbers in the report, and whether they are counted in units or in ten thousands`,
  boundsApart: (found, { otherRow, otherValue }) =>
    `${quoted(found)} stands against ${otherValue} in row ${otherRow}, of another precision in the same place; check both rows in the report`,
  printedTwice: (found, { otherRow }) =>
    `${quoted(found)} is of the same report as row ${otherRow} and the same number, from another paragraph; remove one of the rows if they are one sentence`,
  partAboveTotal: (found, { total, totalRow }) =>
    `${quoted(found)} is above its total ${total} in row ${totalRow}; check both numbers and part_of`,
  partsBesideTotal: (_, { sum, total }) =>
    `the parts add up to ${sum}, above the total ${total}; check the parts and part_of`,
  ...changeFaultsEn,
};

function delimiterEn(delimiter: string): string {
  return delimiter === "\t" ? "tabs" : `"${delimiter}"`;
}

/** A fault as one line in English: file, row and column, what is wrong there, and how to write it. */
export function faultSentenceEn(fault: Fault): string {
  return place(fault.place) + worded(fault);
}

function worded<Kind extends FaultKind>({ kind, found, details }: FaultOf<Kind>): string {
  return faultWordingEn[kind](found, details);
}

function place({ file, row, column }: Place): string {
  const rowPart = row === undefined ? "" : `:${row}`;
  const columnPart = column === undefined ? "" : ` ${column}`;
  return `${file}${rowPart}${columnPart}: `;
}
