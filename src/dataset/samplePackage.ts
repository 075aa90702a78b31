import { checkedPackage, type FileBytes } from "./checkedPackage.ts";
import {
  keyColumn,
  type OptionalTable,
  type TableName,
  tableDefinitions,
  tableNames,
} from "./tables/tableDefinitions.ts";

/** For tests: the cells of a row by column; what is not given is empty. */
export type SampleRow = Readonly<Record<string, string>>;
/** An optional table that is not given is not in the package. */
export type SampleTables = Readonly<Record<Exclude<TableName, OptionalTable>, readonly SampleRow[]>> & {
  readonly [Name in OptionalTable]?: readonly SampleRow[];
};

const bilingual = { name_zh: "名", name_en: "Name", definition_zh: "义", definition_en: "Meaning" };
const region = { ...bilingual, code_source: "GB/T 2260" };
const report = { title: "题", title_en: "Title", published_basis: "stated" };

export const sampleTables: SampleTables = {
  regions: [
    { ...region, code: "CN", level: "nation", code_source: "own" },
    { ...region, code: "210000", level: "province", parent: "CN" },
    { ...region, code: "210100", level: "prefecture", parent: "210000" },
    { ...region, code: "210105", level: "county", parent: "210100" },
  ],
  indicators: [
    { ...bilingual, id: "reopening_rate", theme: "reopening", unit: "percent", kind: "rate" },
    { ...bilingual, id: "reopened_count", theme: "reopening", unit: "count", kind: "count" },
    { ...bilingual, id: "loans_disbursed", theme: "loans", unit: "CNY", kind: "amount" },
  ],
  populations: [{ ...bilingual, id: "industry" }],
  reports: [
    { ...report, id: "spring", published: "2022-04-29" },
    { ...report, id: "summer", published: "2022-06" },
  ],
  figures: [rate({ id: "F001", value: "50.0", numerator: "106", denominator: "212" })],
  measures: [
    { id: "M01", region: "210100", title_zh: "举措", title_en: "Measure", report: "spring", paragraph: "5" },
  ],
};

/** A reopening rate of 210105 on 2022-04-17. */
export function rate(cells: SampleRow): SampleRow {
  return {
    region: "210105",
    indicator: "reopening_rate",
    population: "industry",
    precision: "exact",
    as_of: "2022-04-17",
    as_of_basis: "stated",
    report: "spring",
    as_printed: "如文",
    ...cells,
  };
}

/** Loans disbursed in 210105 by 2022-04-17. */
export function loan(cells: SampleRow): SampleRow {
  return rate({ indicator: "loans_disbursed", population: "", ...cells });
}

/** F001 came into the package with this version. */
export function revision(cells: SampleRow): SampleRow {
  return {
    id: "R001",
    version: "1",
    date: "2026-11-22",
    figure: "F001",
    reason_zh: "因",
    reason_en: "Reason",
    change: "added",
    ...cells,
  };
}

/** The sample with other rows in some of its tables, as bytes; `rowCount` fits. */
export function samplePackage(changes: Partial<SampleTables> = {}, properties: object = {}): FileBytes {
  const tables = { ...sampleTables, ...changes };
  return async (path) => {
    const name = tableNames.find((candidate) => path === `${candidate}.csv`);
    const content = name
      ? csvText(tables[name] ?? [], Object.keys(tableDefinitions[name]))
      : descriptorText(tables, properties);
    return new TextEncoder().encode(content);
  };
}

/** The faults of the sample with these rows: severity, kind, file, row, column. */
export async function sampleFaults(changes: Partial<SampleTables>) {
  const { faults } = await checkedPackage(samplePackage(changes));
  return faults.map(({ kind, severity, place: { file, row, column } }) => [
    severity,
    kind,
    file,
    row,
    column,
  ]);
}

/** The figures of the sample with these rows that can be trusted. */
export async function sampleFigureIds(changes: Partial<SampleTables>) {
  const { dataset } = await checkedPackage(samplePackage(changes));
  return dataset?.figures.map(({ id }) => id);
}

/** A table as the package keeps it: byte order mark, CRLF, quotes where needed. */
export function csvText(rows: readonly SampleRow[], columns: readonly string[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return `\ufeff${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function descriptorText(tables: SampleTables, properties: object): string {
  const present = tableNames.filter((name) => tables[name] !== undefined);
  const resources = present.map((name) => ({
    name,
    path: `${name}.csv`,
    rowCount: tables[name]?.length ?? 0,
    schema: {
      fields: Object.entries(tableDefinitions[name]).map(([column, { isRequired }]) => ({
        name: column,
        constraints: { required: isRequired },
      })),
      primaryKey: [keyColumn(name)],
    },
  }));
  const content = { title: "样本", version: "1", created: "2026-11-22", resources, ...properties };
  return JSON.stringify(content, null, 2);
}
