import { keyColumn, type TableName } from "#dataset/tables/tableDefinitions.ts";
import type { FileRow, Workshop } from "#mocks/edge/workshop.ts";

/** The columns in which rows of a table name rows of others. */
export const references: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  regions: { parent: "regions" },
  figures: { region: "regions", indicator: "indicators", population: "populations", report: "reports" },
  measures: { region: "regions", report: "reports" },
};

/** The rows of each table that have to be read, by key. */
export type KeptRows = Readonly<Record<TableName, ReadonlyMap<string, FileRow>>>;

/** The rows that neither a mutation nor a reference to what it spoilt keeps out, in the order of their files. */
export function keptRows(shop: Workshop): KeptRows {
  const kept = (table: TableName, isKept: (row: FileRow) => boolean) =>
    new Map(
      soundRows(shop, table)
        .filter(isKept)
        .map((row) => [keyOf(table, row), row]),
    );
  const regions = keptTree(
    kept("regions", () => true),
    "parent",
  );
  const indicators = kept("indicators", () => true);
  const populations = kept("populations", () => true);
  const reports = kept("reports", () => true);
  const catalogues = { regions, indicators, populations, reports };
  const leadsSomewhere = (table: "figures" | "measures") => (row: FileRow) =>
    lostReferences(row, references[table] ?? {}, catalogues).length === 0;
  const byThemselves = kept("figures", leadsSomewhere("figures"));
  return {
    ...catalogues,
    figures: keptTree(keptTree(byThemselves, "replaces"), "part_of"),
    measures: kept("measures", leadsSomewhere("measures")),
    revisions: kept(
      "revisions",
      ({ reads }) => reads.change === "withdrawn" || isPresent(shop, reads.figure),
    ),
  };
}

/** The columns in which a row names a row that is not kept. */
export function lostReferences(
  { reads }: FileRow,
  columns: Readonly<Record<string, TableName>>,
  kept: Partial<KeptRows>,
): readonly string[] {
  return Object.entries(columns)
    .filter(([column, table]) => reads[column] && !kept[table]?.has(reads[column]))
    .map(([column]) => column);
}

/** The rows of a table that can be read and say nothing that cannot be; none of one that is refused. */
function soundRows(shop: Workshop, table: TableName): readonly FileRow[] {
  return readableRows(shop, table).filter(({ isWrong }) => !isWrong);
}

/** Those of which every cell can be read. */
export function readableRows(shop: Workshop, table: TableName): readonly FileRow[] {
  if (shop.stops.has(table)) return [];
  return tableRows(shop, table).filter(
    ({ isTorn, isRepeated, unreadable }) => !isTorn && !isRepeated && unreadable.size === 0,
  );
}

export function tableRows({ files }: Workshop, table: TableName): readonly FileRow[] {
  return files[table].rows.filter(({ kind }) => kind === "row");
}

function keyOf(table: TableName, { reads }: FileRow): string {
  return reads[keyColumn(table)] ?? "";
}

/** The row in which a key stands where it can be found, whether or not the row is kept. */
export function rowOfKey(shop: Workshop, table: TableName, key: string): FileRow | undefined {
  return tableRows(shop, table).find(
    (row) =>
      !row.isTorn && !row.isRepeated && !row.unreadable.has(keyColumn(table)) && keyOf(table, row) === key,
  );
}

/** Whether a figure stands in its file, as far as that can be known. */
export function isPresent(shop: Workshop, id = ""): boolean {
  return shop.stops.has("figures") || rowOfKey(shop, "figures", id) !== undefined;
}

/** Without those that name, in this column, another that is not kept. */
function keptTree(rows: ReadonlyMap<string, FileRow>, column: string): ReadonlyMap<string, FileRow> {
  const kept = new Map([...rows].filter(([, { reads }]) => !reads[column] || rows.has(reads[column])));
  return kept.size === rows.size ? kept : keptTree(kept, column);
}
