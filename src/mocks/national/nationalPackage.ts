import type { Column } from "#dataset/tables/columns.ts";
import {
  isOptional,
  type OptionalTable,
  type TableName,
  tableDefinitions,
  tableNames,
} from "#dataset/tables/tableDefinitions.ts";
import { type CsvRow, csvTable } from "./csvTable.ts";
import { nationalFigures } from "./nationalFigures.ts";
import { nationalMeasures } from "./nationalMeasures.ts";
import { nationalRegions } from "./nationalRegions.ts";
import { CREATED, nationalReports } from "./nationalReports.ts";
import { accountPopulation, nationalIndicators, ratedPopulations } from "./nationalVocabulary.ts";
import { seededRandom } from "./seededRandom.ts";

type NationalTable = Exclude<TableName, OptionalTable>;
type Tables = Readonly<Record<NationalTable, readonly CsvRow[]>>;

const SEED = 20_261_122;

/** A made-up package for the whole nation, file by file; the same seed gives the same bytes everywhere. */
export function nationalPackage(seed: number = SEED): ReadonlyMap<string, string> {
  const regions = nationalRegions();
  const tables: Tables = {
    regions,
    indicators: nationalIndicators,
    populations: [...ratedPopulations, accountPopulation],
    reports: nationalReports(),
    figures: nationalFigures(regions, seededRandom(seed)),
    measures: nationalMeasures(regions),
  };
  const files = Object.entries(tables).map(([name, rows]): [string, string] => [
    `${name}.csv`,
    csvTable(rows),
  ]);
  return new Map([["datapackage.json", descriptor(tables)], ...files]);
}

let generated: ReadonlyMap<string, string> | undefined;

/** One file of the package, which is generated once; empty where there is no such file. */
export function nationalFile(name: string): string {
  generated ??= nationalPackage();
  return generated.get(name) ?? "";
}

function descriptor(tables: Tables): string {
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "reopening-board-practice-data",
    title: "生成的演练数据，非真实数据",
    title_en: "Generated practice data, not real data",
    // Every chart names the version, so a picture of practice data says what it is.
    version: `${CREATED.replaceAll("-", ".")}-practice`,
    created: CREATED,
    licenses: [{ name: "CC0-1.0", title: "CC0 1.0" }],
    defaultRegions: tables.regions.filter(({ level }) => level === "province").map(({ code }) => code),
    // It is of one version, so it has no table of changes.
    resources: tableNames.flatMap((name) => (isOptional(name) ? [] : [resource(name, tables[name])])),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource(name: NationalTable, rows: readonly CsvRow[]) {
  const columns = Object.entries<Column<unknown>>(tableDefinitions[name]).filter(
    ([, { mayBeAbsent }]) => !mayBeAbsent,
  );
  return {
    name,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    rowCount: rows.length,
    schema: {
      fields: columns.map(([column, { isRequired }]) => ({
        name: column,
        type: "string",
        ...(isRequired && { constraints: { required: true } }),
      })),
      primaryKey: columns.slice(0, 1).map(([column]) => column),
    },
  };
}
