import { chineseHeadings } from "#dataset/doubt/headings.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { Locale } from "#domain/locale.ts";

/** A column as whoever keeps the figures knows it: by its heading, with the name it has in the file where that is another. */
export function namedColumn(column: string, table: TableName, locale: Locale): string {
  if (locale === "en") return column;
  const headings: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(chineseHeadings[table]));
  const [heading] = headings.get(column) ?? [];
  return heading === undefined ? column : `${heading}（${column}）`;
}
