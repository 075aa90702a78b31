import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { FaultKind, Severity } from "#domain/fault.ts";
import { described, fileBytes, trueBytes } from "#mocks/edge/spoiltPackage.ts";
import type { FileRow, Standing, Workshop } from "#mocks/edge/workshop.ts";
import {
  isPresent,
  type KeptRows,
  lostReferences,
  readableRows,
  references,
  rowOfKey,
  tableRows,
} from "./keptRows.ts";

/** A fault that has to be told, or was, in a form in which the two compare. */
export interface ToldFault {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly kind: FaultKind;
  readonly severity: Severity;
  readonly found: string;
  readonly details: object;
}

type References = Readonly<Record<string, TableName>>;

/** What follows for other rows and files from all that was done, beside what operators declare. */
export function consequences(shop: Workshop, kept: KeptRows, standing: Standing): readonly ToldFault[] {
  return [
    ...tableNames.flatMap((table) => fileConsequences(shop, table)),
    ...tableNames.flatMap((table) =>
      askedRows(shop, table).flatMap((row) =>
        lost(shop, kept, { table, row, columns: references[table] ?? {}, standing }),
      ),
    ),
    ...beside(shop, kept, standing),
    ...defaultRegionFaults(shop, kept, standing),
    ...revisionFaults(shop, standing),
  ].flat();
}

/** Whether a file is none of those that the descriptor knows by their hashes. */
export function isChanged(shop: Workshop, table: TableName): boolean {
  const [bytes, published] = [fileBytes(shop.files[table]), trueBytes(shop, table)];
  return bytes.length !== published.length || bytes.some((byte, index) => byte !== published[index]);
}

function fileConsequences(shop: Workshop, table: TableName): readonly ToldFault[] {
  if (shop.stops.has(table)) return [];
  const file = { file: `${table}.csv`, row: null, column: null, severity: "warning", found: "" } as const;
  const expectedRows = shop.truth[table].length;
  const foundRows = tableRows(shop, table).length;
  const faults: ToldFault[] = [];
  if (shop.isSealed && isChanged(shop, table)) faults.push({ ...file, kind: "notAsPublished", details: {} });
  if (foundRows > expectedRows)
    faults.push({ ...file, kind: "rowsNotRegistered", details: { expectedRows, foundRows } });
  return faults;
}

/** The rows whose references are looked at: all but those of which nothing can be read. */
function askedRows(shop: Workshop, table: TableName): readonly FileRow[] {
  if (shop.stops.has(table)) return [];
  return tableRows(shop, table).filter(({ isTorn }) => !isTorn);
}

interface Asked {
  readonly table: TableName;
  readonly row: FileRow;
  readonly columns: References;
  readonly standing: Standing;
}

/** A fault of each cell that names what is not kept; none where the table that it names could not be read at all. */
function lost(
  shop: Workshop,
  kept: Partial<KeptRows>,
  { table, row, columns, standing }: Asked,
): readonly ToldFault[] {
  return Object.entries(columns).flatMap(([column, target]) => {
    const key = row.reads[column] ?? "";
    const isFine = key === "" || row.unreadable.has(column) || kept[target]?.has(key);
    if (isFine || shop.stops.has(target)) return [];
    const place = { file: `${table}.csv`, row: standing.rowNumber(row), column, found: key } as const;
    return [{ ...place, severity: "error", ...lostReference(shop, { target, key }, standing) }];
  });
}

function lostReference(
  shop: Workshop,
  { target, key }: { readonly target: TableName; readonly key: string },
  standing: Standing,
) {
  const file = `${target}.csv`;
  const there = rowOfKey(shop, target, key);
  return there
    ? ({ kind: "referenceLeftOut", details: { table: file, row: standing.rowNumber(there) } } as const)
    : ({ kind: "unknownReference", details: { table: file } } as const);
}

/** Figures that lean on figures: what they correct first, since that decides what they are part of. */
function beside(shop: Workshop, kept: KeptRows, standing: Standing): readonly ToldFault[] {
  const byThemselves = readableRows(shop, "figures").filter(
    (row) => !row.isWrong && lostReferences(row, references.figures ?? {}, kept).length === 0,
  );
  const ask = (row: FileRow, column: string) =>
    lost(shop, kept, { table: "figures", row, columns: { [column]: "figures" }, standing });
  return byThemselves.flatMap((row) => {
    const older = ask(row, "replaces");
    return older.length > 0 ? older : ask(row, "part_of");
  });
}

function defaultRegionFaults(shop: Workshop, kept: KeptRows, standing: Standing): readonly ToldFault[] {
  if (shop.stops.has("regions")) return [];
  return described.defaultRegions.flatMap((pattern, index): ToldFault[] => {
    const key = pattern.replace("*", "");
    if (kept.regions.has(key)) return [];
    const place = {
      file: "datapackage.json",
      row: null,
      column: `defaultRegions[${index}]`,
      found: key,
    } as const;
    return [{ ...place, severity: "warning", ...lostReference(shop, { target: "regions", key }, standing) }];
  });
}

/** Of the changes: figures that are not there, cells that say otherwise by now, and days that go back. */
function revisionFaults(shop: Workshop, standing: Standing): readonly ToldFault[] {
  const rows = readableRows(shop, "revisions");
  return rows.flatMap((row, index): ToldFault[] => {
    const { date = "", figure = "", change = "" } = row.reads;
    const at = (column: string) => ({ file: "revisions.csv", row: standing.rowNumber(row), column });
    const faults: ToldFault[] = [];
    const above = rows[index - 1]?.reads.date ?? "";
    if (date < above)
      faults.push({
        ...at("date"),
        kind: "beforeRowAbove",
        severity: "warning",
        found: date,
        details: { above },
      });
    const isFigureLost = change !== "withdrawn" && !isPresent(shop, figure);
    if (isFigureLost)
      faults.push({
        ...at("figure"),
        kind: "unknownReference",
        severity: "error",
        found: figure,
        details: { table: "figures.csv" },
      });
    return [...faults, ...notInForce(shop, row, standing)];
  });
}

function notInForce(shop: Workshop, row: FileRow, standing: Standing): readonly ToldFault[] {
  const { change, figure = "", column = "", after = "" } = row.reads;
  const there = readableRows(shop, "figures").find(({ reads }) => reads.id === figure);
  const present = there?.reads[column] ?? "";
  if (change !== "changed" || row.isWrong || !there || present === after) return [];
  const place = {
    file: "revisions.csv",
    row: standing.rowNumber(row),
    column: "after",
    found: after,
  } as const;
  const details = { table: "figures.csv", row: standing.rowNumber(there), present };
  return [{ ...place, kind: "notInForce", severity: "warning", details }];
}
