import type { WorkbookFaultWording } from "./faultWording.ts";
import { quotedFound } from "./quotedFound.ts";

const quoted = quotedFound.en;

/** What is the matter with a workbook of XLSX alone. */
export const workbookFaultsEn: WorkbookFaultWording = {
  tooManyCells: (_, { cells }) =>
    `has more than ${cells} cells and is not opened; delete what is outside the table, or split the file`,
  protectedWorkbook: () =>
    "is protected by a password and cannot be read; remove the password in Excel or WPS and save it again",
  hiddenSheet: () => "is a hidden sheet and was not read; unhide it first if it is meant",
  hiddenRows: (_, { rows }) =>
    `rows that are hidden were read all the same: ${rows}; show them (or end the filter) and check them, and delete those not meant`,
  hiddenColumn: (found) =>
    `the column ${quoted(found)} is hidden and was read all the same; show it and check it, or delete it`,
  mergedCell: (found, { range }) =>
    `${quoted(found)} is in the merged cells ${range}, of which row and column nobody can tell; unmerge them and fill in each cell by itself`,
  shownOtherwise: (found, { format }) =>
    `the cell holds ${quoted(found)}, and its number format ${format} shows something else; set the format to General and write the number with its unit as the report has it`,
  formulaWithoutResult: (found) =>
    `the formula ${quoted(found)} has no certain result in the file; open and save it in Excel or WPS, or write the value itself`,
  struckOrRaised: (found) =>
    `${quoted(found)} has characters that are struck out, raised or lowered, such as the number of a note; delete what is not meant, and these formats`,
  textNotInFile: (found) =>
    `the text that this cell points to (${found}) is not in the file; fill in the cell again, or save the file again`,
};
