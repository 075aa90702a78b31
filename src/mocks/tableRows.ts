import { sheetOfText } from "#dataset/doubt/sheet.ts";

/** The cells of a row by column. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table as it is served, with the byte order mark or without. */
export function tableRows(table: string): readonly TableRow[] {
  const { header, rows } = sheetOfText(table.replace(/^\uFEFF/, ""), "table.csv");
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])),
  );
}
