import type { OpenedSheet } from "./openedSheets.ts";

/** The first headings of the sheets of the board's own template that only help to fill it in. */
const AIDS: ReadonlySet<string> = new Set(["选项 Choice", "表 Sheet"]);

/** Whether a sheet is a list or an explanation of the template, of which nothing need be read or said. */
export function isAidSheet({ cells }: OpenedSheet): boolean {
  return AIDS.has(cells.header[0] ?? "");
}
