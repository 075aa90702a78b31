import { columnOfHeading } from "#dataset/doubt/headings.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { type OpenedSheet, placeName } from "./openedSheets.ts";

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
export function recognisedTable(sheet: OpenedSheet): RecognisedTable | Unrecognised | Fault {
  const [match, ...others] = tablesOf(sheet.cells.header, sheet.name ?? sheet.file);
  if (match) return others.length > 0 ? "severalTables" : columnsOf(sheet, match);
  const name = sheet.name ?? sheet.file;
  const below = sheet.cells.rows.slice(0, MOST_ABOVE).find(({ cells }) => tablesOf(cells, name).length > 0);
  if (!below) return "noTable";
  const spot = { file: placeName(sheet), row: 1, found: sheet.cells.header.join(", ") };
  return errorAt(spot, "headerBelow", { row: below.row });
}

/** The columns of a sheet that is known to be of a table; a fault where one stands twice, as no cell can be trusted then. */
export function columnsOf(sheet: OpenedSheet, table: TableName): RecognisedTable | Fault {
  const { header } = sheet.cells;
  const columns = header.map((heading) => columnOfHeading(heading, table));
  const second = columns.findIndex((column, at) => column !== null && columns.indexOf(column) !== at);
  const column = columns[second];
  if (!column) return { table, columns };
  return errorAt(
    { file: placeName(sheet), row: 1, column, found: header[second] ?? "" },
    "duplicateColumn",
    {},
  );
}

/** As many rows as a title, its date and a line of units take. */
const MOST_ABOVE = 10;

function tablesOf(header: readonly string[], name: string): readonly TableName[] {
  const headings = header.filter((heading) => heading.trim() !== "");
  const matches = tableNames
    .map((table) => ({ table, known: knownColumns(headings, table) }))
    .filter(({ known }) => known >= 2 && known * 2 >= headings.length);
  const called = matches.find(({ table }) => isCalled(table, name));
  const most = Math.max(...matches.map(({ known }) => known));
  const best = called ? [called] : matches.filter(({ known }) => known === most);
  return best.map(({ table }) => table);
}

function knownColumns(headings: readonly string[], table: TableName): number {
  return new Set(
    headings.map((heading) => columnOfHeading(heading, table)).filter((column) => column !== null),
  ).size;
}

function isCalled(table: TableName, name: string): boolean {
  const plain = name
    .replace(/^.*\//s, "")
    .replace(/\.[a-z]+$/i, "")
    .trim()
    .toLowerCase();
  return plain === table || titles[table].includes(plain);
}
