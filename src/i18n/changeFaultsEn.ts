import type { ChangeFaultWording } from "./faultWording.ts";
import { quotedFound } from "./quotedFound.ts";

const quoted = quotedFound.en;

/** What is the matter with figures that replace others, and with the table of what changed. */
export const changeFaultsEn: ChangeFaultWording = {
  replacementCycle: (found) =>
    `${quoted(found)} is replaced in the end by what it replaces; check which of the figures is the later`,
  replacedTwice: (found, { otherRow }) =>
    `${quoted(found)} is replaced by row ${otherRow} as well, and both are left out; keep one, or let the later replace the other`,
  replacesOther: (found, { row, column, value }) =>
    `${quoted(found)} (row ${row}) has another ${column} than this row, ${quoted(value)}; check that it is the figure replaced`,
  replacedByEarlier: (found, { published, earlier }) =>
    `this row is of a report of ${earlier}, before that of ${quoted(found)}, published ${published}; check which replaces which`,
  notWithdrawn: (found, { table, row }) =>
    `${quoted(found)} still stands in ${table} row ${row}; remove that row, or add a row below with added`,
  notForChange: (found, { change }) =>
    `${quoted(found)} stands in a row of a figure ${change}; leave this cell empty, which only changed needs`,
  notInForce: (found, { table, row, present }) =>
    `${quoted(found)} is not what ${table} row ${row} says, ${quoted(present)}; mend one of them, or add the later change below`,
  beforeRowAbove: (found, { above }) =>
    `${found} is before ${above} in the row above; put the rows in order, the newest last`,
};
