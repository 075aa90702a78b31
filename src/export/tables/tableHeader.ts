import { type Fault, warningAt } from "#domain/fault.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReadRow } from "#workbook/sheet.ts";
import { type ColumnName, columnNames, figureColumns } from "./figureColumns.ts";

/** What stands in each column of a table, by the headings of either language. */
export interface TableHeader {
  readonly row: number;
  /** Every heading as it stands there, empty where there is none. */
  readonly headings: readonly string[];
  readonly positions: ReadonlyMap<ColumnName, number>;
  /** The language of the table, in which its names stand. */
  readonly locale: Locale;
}

/** Null where the row heads no table of figures: without id and value it would say nothing. */
export function tableHeader({ row, cells }: ReadRow): TableHeader | null {
  const headings = Array.from(cells, (cell) => cell?.trim() ?? "");
  const positions = new Map<ColumnName, number>();
  for (const name of columnNames) {
    const { zh, en } = figureColumns[name].heading;
    const position = headings.findIndex((heading) => heading === zh || heading === en);
    if (position >= 0) positions.set(name, position);
  }
  if (!positions.has("id") || !positions.has("value")) return null;
  const locale = headings.includes(figureColumns.id.heading.en) ? "en" : "zh";
  return { row, headings, positions, locale };
}

/** A column that is lacking is not compared, one that is not ours, or stands twice, is not read; each is said. */
export function headerWarnings(
  { row, headings, positions, locale }: TableHeader,
  file: string,
  otherHeadings: readonly string[],
): readonly Fault[] {
  const read = new Set(positions.values());
  const strangers = headings.flatMap((found, index) => {
    if (found === "" || read.has(index) || otherHeadings.includes(found)) return [];
    const isTwice = headings.indexOf(found) < index;
    const spot = { file, row, column: found, found };
    return [warningAt(spot, isTwice ? "duplicateColumn" : "unknownColumn", {})];
  });
  const lacking = columnNames.filter((name) => !positions.has(name));
  if (lacking.length === 0) return strangers;
  const column = lacking.map((name) => figureColumns[name].heading[locale]).join(", ");
  return [warningAt({ file, row, column }, "missingColumn", { header: headings.join(", ") }), ...strangers];
}
