import type { BilingualText } from "#domain/bilingualText.ts";
import type { TableExport } from "./tableExport.ts";

/** Where a table comes from, as far as its file says. */
export interface About {
  readonly version: string | null;
  readonly title: string | null;
  readonly address: string | null;
  readonly licence: string | null;
}

export type AboutName = keyof About;

/** Names of the last columns of a CSV file, and of lines in a workbook's sheet of notes. */
export const aboutHeadings: Readonly<Record<AboutName, BilingualText>> = {
  title: { zh: "图表", en: "Chart" },
  address: { zh: "图表地址", en: "Chart address" },
  licence: { zh: "许可", en: "Licence" },
  // The last cell of a row is always filled, since Excel leaves empty ones there out.
  version: { zh: "数据版本", en: "Data version" },
};

export const aboutNames = ["title", "address", "licence", "version"] as const satisfies readonly AboutName[];

export function aboutCells(table: TableExport): readonly string[] {
  return aboutNames.map((name) => table[name]);
}

/** Made of what stands behind each heading, in either language; null where nothing does. */
export function aboutOf(textBehind: (headings: readonly string[]) => string | undefined): About {
  const found = (name: AboutName) => textBehind(Object.values(aboutHeadings[name])) || null;
  return {
    title: found("title"),
    address: found("address"),
    licence: found("licence"),
    version: found("version"),
  };
}
