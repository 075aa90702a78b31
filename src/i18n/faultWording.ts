import type { Fault, FaultKind, FaultOf, Place } from "#domain/fault.ts";
import type { Locale } from "#domain/locale.ts";
import { faultWordingEn } from "./faultWordingEn.ts";
import { faultWordingZh } from "./faultWordingZh.ts";

/** One line: file, row and column, what is wrong there, and how to write it. */
export function faultSentence(fault: Fault, locale: Locale): string {
  return locale === "zh"
    ? `${placeZh(fault.place)}${wordedZh(fault)}`
    : `${placeEn(fault.place)}${wordedEn(fault)}`;
}

function wordedZh<Kind extends FaultKind>({ kind, found, details }: FaultOf<Kind>): string {
  return faultWordingZh[kind](found, details);
}

function wordedEn<Kind extends FaultKind>({ kind, found, details }: FaultOf<Kind>): string {
  return faultWordingEn[kind](found, details);
}

function placeZh({ file, row, column }: Place): string {
  const rowPart = row === undefined ? "" : ` 第 ${row} 行`;
  const columnPart = column === undefined ? "" : ` ${column}`;
  // A place in the descriptor is a path, not a column.
  return `${file}${rowPart}${columnPart}${row === undefined || column === undefined ? "" : " 列"}：`;
}

function placeEn({ file, row, column }: Place): string {
  const rowPart = row === undefined ? "" : `:${row}`;
  const columnPart = column === undefined ? "" : ` ${column}`;
  return `${file}${rowPart}${columnPart}: `;
}
