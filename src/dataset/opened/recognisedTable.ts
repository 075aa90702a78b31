import { columnOfHeading } from "#dataset/doubt/headings.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { OpenedSheet } from "./openedSheets.ts";

/** How files and sheets of a table are called, by the descriptor and by people. */
const titles: Readonly<Record<TableName, readonly string[]>> = {
  regions: ["地区"],
  indicators: ["指标"],
  populations: ["统计范围"],
  reports: ["报道"],
  figures: ["数据"],
  measures: ["举措"],
  revisions: ["变更"],
};

/** The table that a sheet is of. */
export interface RecognisedTable {
  readonly table: TableName;
  /** The column under each heading; null for one that the table does not have. */
  readonly columns: readonly (string | null)[];
}

/** Why a sheet is of no table: too few known headings, or as many of several. */
export type Unrecognised = "noTable" | "severalTables";

/** The table whose columns the headings of a sheet name, by the name of the sheet or file where several would do. */
export function recognisedTable({ file, name, cells }: OpenedSheet): RecognisedTable | Unrecognised {
  const matches = tableNames
    .map((table) => ({ table, columns: cells.header.map((heading) => columnOfHeading(heading, table)) }))
    .map((match) => ({ ...match, known: new Set(match.columns.filter((column) => column !== null)).size }))
    .filter(
      ({ known }) => known >= 2 && known * 2 >= cells.header.filter((heading) => heading !== "").length,
    );
  const most = Math.max(...matches.map(({ known }) => known));
  const called = matches.find(({ table }) => isCalled(table, name ?? file));
  const [match, ...others] = called ? [called] : matches.filter(({ known }) => known === most);
  if (!match) return "noTable";
  return others.length > 0 ? "severalTables" : { table: match.table, columns: match.columns };
}

function isCalled(table: TableName, name: string): boolean {
  const plain = name
    .replace(/^.*\//s, "")
    .replace(/\.[a-z]+$/i, "")
    .trim()
    .toLowerCase();
  return plain === table || titles[table].includes(plain);
}
