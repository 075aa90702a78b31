import { mendedDate } from "#dataset/doubt/mendedDate.ts";
import { mendedNumber } from "#dataset/doubt/mendedNumber.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { Cells } from "./keyedTable.ts";

interface Shown {
  readonly table: TableName;
  readonly shown: Cells;
}

interface SameCell {
  readonly at: number;
  /** As it is on show. */
  readonly text: string;
}

const dates: ReadonlySet<string> = new Set(["since", "as_of", "published", "issued"]);

/**
 * The cells of a row that a spreadsheet wrote otherwise and that say the same as those on show: 50 for 50.0, as long as
 * what the report prints is the same, and the first of a month for the month.
 */
export function sameAsOnShow(
  cells: readonly string[],
  positions: ReadonlyMap<string, number>,
  { table, shown }: Shown,
): readonly SameCell[] {
  const cellOf = (column: string) => {
    const at = positions.get(column);
    return at === undefined ? undefined : (cells[at] ?? "").trim();
  };
  const printed = cellOf("as_printed");
  const isPrintedSame = printed === undefined || printed === shown.as_printed;
  return [...positions].flatMap(([column, at]) => {
    const text = shown[column] ?? "";
    const found = cellOf(column) ?? "";
    const isSameNumber =
      table === "figures" && column === "value" && isPrintedSame && lacksZeros(found, text);
    const isSameMonth = dates.has(column) && mendedDate(found)?.month === text;
    return isSameNumber || isSameMonth ? [{ at, text }] : [];
  });
}

/** Whether the text is the number found with nothing but zeros more behind its point. */
function lacksZeros(found: string, text: string): boolean {
  const digits = mendedNumber(found)?.text ?? "";
  if (digits === "" || !text.startsWith(digits)) return false;
  const rest = text.slice(digits.length);
  return digits.includes(".") ? /^0+$/.test(rest) : /^\.0+$/.test(rest);
}
