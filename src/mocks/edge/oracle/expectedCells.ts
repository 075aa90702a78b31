import { type TableName, tableDefinitions, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { described } from "#mocks/edge/spoiltPackage.ts";
import type { FileRow, Workshop } from "#mocks/edge/workshop.ts";
import { isChanged } from "./consequences.ts";
import type { Cells, CellsByTable } from "./datasetCells.ts";
import { type KeptRows, tableRows } from "./keptRows.ts";

/** Columns of the tables that the board reads and does not keep. */
const dropped: ReadonlySet<string> = new Set(["also_printed", "time_limit"]);

/** All that has to be read of a spoilt package, as text by table, row and column. */
export function expectedCells(shop: Workshop, kept: KeptRows): CellsByTable {
  const rows = (table: TableName) => [...kept[table].values()].map((row) => rowCells(shop, table, row));
  return {
    package: [packageCells(shop, kept)],
    regions: rows("regions"),
    indicators: rows("indicators"),
    populations: rows("populations"),
    reports: rows("reports"),
    figures: rows("figures").map((cells) => ({ ...cells, ...ofFigure(cells, kept) })),
    measures: rows("measures"),
    revisions: rows("revisions").map((cells) => ({
      ...cells,
      read: kept.figures.has(cells.figure ?? "") ? (cells.figure ?? "") : "",
    })),
  };
}

function rowCells(shop: Workshop, table: TableName, { reads }: FileRow): Cells {
  const columns = Object.keys(tableDefinitions[table]).filter((column) => !dropped.has(column));
  return Object.fromEntries(columns.map((column) => [column, shop.files[table].saved(reads[column] ?? "")]));
}

function ofFigure({ id, value, numerator, denominator }: Cells, kept: KeptRows): Cells {
  const later = [...kept.figures.values()].find(({ reads }) => reads.replaces === id);
  const derived = value === "" ? ((Number(numerator) / Number(denominator)) * 100).toFixed(9) : "";
  return { superseded_by: later?.reads.id ?? "", derived };
}

function packageCells(shop: Workshop, kept: KeptRows): Cells {
  const { title, version, previousVersion, created } = described;
  const read = tableNames.filter((table) => !shop.stops.has(table));
  const isAltered = read.some(
    (table) =>
      (shop.isSealed && isChanged(shop, table)) || tableRows(shop, table).length > shop.truth[table].length,
  );
  const unread = unreadRows(shop, kept);
  return {
    version: isAltered ? `${version} (改动未登记 · altered)` : version,
    previousVersion,
    created,
    title,
    defaultRegions: defaultRegions(kept).join(" "),
    unreadRows: String(unread.length),
    unreadRegions: [...new Set(unread.map(regionOfUnread))].sort().join(" "),
  };
}

function unreadRows(shop: Workshop, kept: KeptRows): readonly FileRow[] {
  const figures = new Set(kept.figures.values());
  return shop.stops.has("figures") ? [] : tableRows(shop, "figures").filter((row) => !figures.has(row));
}

/** Empty where its cell cannot be read. */
function regionOfUnread({ isTorn, unreadable, reads }: FileRow): string {
  return isTorn || unreadable.has("region") ? "" : (reads.region ?? "");
}

/** Those named and, where marked so, all that lie in them. */
function defaultRegions({ regions }: KeptRows): readonly string[] {
  const patterns: ReadonlySet<string> = new Set(described.defaultRegions);
  const isWithin = (code: string): boolean =>
    patterns.has(`${code}*`) || (code !== "" && isWithin(regions.get(code)?.reads.parent ?? ""));
  return [...regions.keys()].filter((code) => patterns.has(code) || isWithin(code));
}
