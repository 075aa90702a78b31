import type { SheetRow } from "./sheet.ts";

/** A row of a sheet that is none of the table. */
export type StrayKind = "headerAgain" | "totalRow" | "noteRow";

const TOTAL = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|(?:grand |sub)?total|sum)[:：]?$/i;
const NOTE =
  /^(?:[（(【[]?\s*(?:注|备注|附注|说明|资料来源|数据来源|来源|单位|填表|制表|审核|notes?|sources?)\s*\d*\s*[:：]|[*※])/i;

/**
 * What a row is, if none of the table's: the header again, as where two files were joined, a total or a note. A note
 * under the table is left out and does not refuse the file, because it moves no other cell. A row that can be read as a
 * whole is none of the latter two: a population may well be called 合计.
 */
export function strayKind(
  { cells }: SheetRow,
  header: readonly string[],
  isWhole: () => boolean = () => false,
): StrayKind | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [first = ""] = filled;
  if (cells.every((cell, index) => cell.trim() === (header[index] ?? ""))) return "headerAgain";
  const kind = filled.slice(0, 3).some((cell) => TOTAL.test(cell))
    ? "totalRow"
    : noteKind(filled.length, first);
  return kind !== null && isWhole() ? null : kind;
}

function noteKind(filled: number, first: string): StrayKind | null {
  return filled <= 2 && NOTE.test(first) ? "noteRow" : null;
}
