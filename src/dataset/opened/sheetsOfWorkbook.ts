import { type SheetRow, withoutEmptyEnd } from "#dataset/doubt/sheet.ts";
import { isBlank } from "#dataset/tables/cellsOfText.ts";
import { BYTES_A_MEGABYTE, limits } from "#dataset/tables/limits.ts";
import { errorAt, type Fault, type Spot, warningAt } from "#domain/fault.ts";
import { readShownSheets, type ShownSheet } from "#workbook/readSheets.ts";
import type { CellDoubt, ShownRow } from "#workbook/sheet.ts";
import { LARGEST_UNPACKED, MOST_CELLS, WorkbookError, type WorkbookFault } from "#workbook/workbookError.ts";
import { XmlError } from "#workbook/xmlTokens.ts";
import { faultOfDoubt } from "./faultOfDoubt.ts";
import { hiddenFaults } from "./hiddenFaults.ts";
import { type OpenedSheet, placeName } from "./openedSheets.ts";

/** The sheets of a file. */
export interface OpenedFile {
  readonly sheets: readonly OpenedSheet[];
  /** Each sheet that was not read, and why. */
  readonly leftOut: readonly Fault[];
}

/** The sheets of an XLSX file that Excel shows, each cell as it is shown there or with a fault. */
export function sheetsOfWorkbook(bytes: Uint8Array, file: string): OpenedFile | Fault {
  try {
    const { sheets, hiddenSheets } = readShownSheets(bytes);
    const [refused] = sheets.flatMap((sheet) => tooLongCell(sheet, file) ?? []);
    if (refused) return refused;
    const opened = sheets.map((sheet) => openedSheet(sheet, file));
    const hidden = hiddenSheets.map((name) =>
      warningAt({ file: placeName({ file, name }) }, "hiddenSheet", {}),
    );
    return {
      sheets: opened.flatMap((one) => (one && "cells" in one ? [one] : [])),
      leftOut: [...hidden, ...opened.flatMap((one) => (one && "kind" in one ? [one] : []))],
    };
  } catch (error) {
    if (error instanceof WorkbookError) return workbookFaults[error.fault](file);
    if (error instanceof XmlError) return workbookFaults.damaged(file);
    throw error;
  }
}

const workbookFaults: Readonly<Record<WorkbookFault, (file: string) => Fault>> = {
  damaged: (file) => errorAt({ file }, "notWorkbook", {}),
  tooLarge: (file) =>
    errorAt({ file }, "unpacksTooLarge", { megabytes: LARGEST_UNPACKED / BYTES_A_MEGABYTE }),
  tooManyCells: (file) => errorAt({ file }, "tooManyCells", { cells: MOST_CELLS }),
};

/** Whether bytes are a workbook that a password encrypts: it looks like one of Excel 97, and holds a package instead. */
export function isProtectedWorkbook(bytes: Uint8Array): boolean {
  if (![0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)) return false;
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}

function tooLongCell({ name, rows }: ShownSheet, file: string): Fault | null {
  for (const { row, cells } of rows) {
    const found = cells.find((cell) => (cell?.length ?? 0) > limits.characters);
    const spot = { file: placeName({ file, name }), row };
    if (found !== undefined)
      return errorAt({ ...spot, found }, "cellTooLong", { characters: limits.characters });
  }
  return null;
}

/** Null where the sheet has no cell. */
function openedSheet(sheet: ShownSheet, file: string): OpenedSheet | Fault | null {
  const { name, rows } = sheet;
  const place = placeName({ file, name });
  const [first, ...below] = rows.filter(isFilled);
  if (!first) return null;
  const header = withoutEmptyEnd(Array.from(first.cells, (cell = "") => cell.trim()));
  if (header.length > limits.columns)
    return errorAt({ file: place, row: first.row }, "tooManyColumns", { columns: limits.columns });
  const faults = [...headingFaults(first, place), ...hiddenFaults(sheet, header, { place, below })];
  const cells = { header, width: header.length, rows: below.map((row) => sheetRow(row, header.length)) };
  return { file, name, encoding: "XLSX", cells: { ...cells, faults } };
}

/** A row of nothing but merged cells is as empty as it looks; every other doubt is about a text. */
function isFilled({ cells }: ShownRow): boolean {
  return !isBlank(Array.from(cells, (cell = "") => cell));
}

/** Cells at the end of a row that are empty need not be in the file. */
function sheetRow({ row, cells, doubts }: ShownRow, width: number): SheetRow {
  const filled = withoutEmptyEnd(Array.from(cells, (cell = "") => cell));
  const padded = [...filled, ...Array.from({ length: Math.max(0, width - filled.length) }, () => "")];
  if (doubts === null) return { row, cells: padded };
  const faultsAt = [...doubts].map(([at, doubt]) => {
    const faultAt = faultOfDoubt(doubt, errorAt);
    return [at, (spot: Spot) => faultAt({ ...spot, found: cells[at] ?? "" })] as const;
  });
  return { row, cells: padded, faultsAt: new Map(faultsAt) };
}

/** A heading that is merged down its own column is still its heading. */
function headingFaults({ row, cells, doubts }: ShownRow, file: string): readonly Fault[] {
  const doubtful = [...(doubts ?? new Map<number, CellDoubt>())].filter(
    ([at, doubt]) => cells[at] !== undefined && !(doubt.kind === "merged" && isOfOneColumn(doubt.range)),
  );
  return doubtful.map(([at, doubt]) => {
    const found = cells[at] ?? "";
    return faultOfDoubt(doubt, warningAt)({ file, row, column: found, found });
  });
}

function isOfOneColumn(range: string): boolean {
  const [first, last] = range.replace(/[^A-Z:]/g, "").split(":");
  return first === last;
}
