import type { Dataset } from "#domain/dataset.ts";
import type { Fault } from "#domain/fault.ts";
import { DESCRIPTOR_FILE, type Descriptor, hasTable, resourceOf } from "./files/descriptor.ts";
import { indicatorOfLine, populationOfLine, reportOfLine } from "./rules/catalogues.ts";
import { defaultRegionsOf } from "./rules/defaultRegions.ts";
import { figuresOfTable } from "./rules/figures.ts";
import { indexed } from "./rules/indexed.ts";
import { measuresOfTable } from "./rules/measures.ts";
import { regionsOfTable } from "./rules/regions.ts";
import { revisionsOfTable } from "./rules/revisions.ts";
import type { Table } from "./tables/table.ts";
import { type OptionalTable, type TableName, tableNames } from "./tables/tableDefinitions.ts";

/** Each table, or the fault because of which there is none; null for an optional one that the package does without. */
export type TableOutcomes = {
  readonly [Name in TableName]: Table<Name> | Fault | (Name extends OptionalTable ? null : never);
};

/** The tables that should be there and could not be read. */
export function unreadTables(tables: TableOutcomes): readonly TableName[] {
  return tableNames.filter((name) => {
    const outcome = tables[name];
    return outcome !== null && "kind" in outcome;
  });
}

export interface AssembledDataset {
  readonly dataset: Dataset;
  /** By file and row, in the order in which a person would go through them. */
  readonly faults: readonly Fault[];
  /** The same with the doubts that keep nothing out, for which more code is fetched. */
  readonly faultsWithDoubts: () => Promise<readonly Fault[]>;
}

/** All that can be trusted of a package, and why the rest cannot. A table that failed leaves its part empty. */
export function assembleDataset(parts: {
  readonly descriptor: Descriptor;
  readonly tables: TableOutcomes;
}): AssembledDataset {
  const { descriptor, tables } = parts;
  const { created, title, version } = descriptor;
  const region = regionsOfTable(tables.regions);
  const indicator = indexed(tables.indicators, indicatorOfLine);
  const population = indexed(tables.populations, populationOfLine);
  const report = indexed(tables.reports, (line, file) => reportOfLine(line, file, created));
  const targets = { region, indicator, population, report };
  const {
    figures,
    placed,
    faults: figureFaults,
    unread,
  } = figuresOfTable(tables.figures, { targets, created });
  const { measures, faults: measureFaults } = measuresOfTable(tables.measures, { targets, created });
  const { revisions, faults: revisionFaults } = revisionsOfTable(tables.revisions, {
    figures,
    table: tables.figures,
    created,
  });
  const defaults = defaultRegionsOf(descriptor.defaultRegions, region);
  const dataset: Dataset = {
    version: isAltered(tables) ? alteredVersion(version) : version,
    previousVersion: descriptor.previousVersion ?? null,
    created,
    title,
    defaultRegions: defaults.regions,
    regions: [...region.items.values()],
    indicators: [...indicator.items.values()],
    populations: [...population.items.values()],
    reports: [...report.items.values()],
    figures,
    measures,
    revisions,
    unreadRows: unread.length,
    unreadRegions: new Set(unread),
  };
  const catalogues = [defaults, region, indicator, population, report];
  const faults = [
    ...catalogues.flatMap((source) => source.faults),
    ...figureFaults,
    ...measureFaults,
    ...revisionFaults,
  ];
  const faultsWithDoubts = async () => {
    const { figureDoubts } = await import("./doubt/figureDoubts.ts");
    return inReadingOrder([...figureDoubts(placed, figures), ...faults], descriptor);
  };
  return { dataset, faults: inReadingOrder(faults, descriptor), faultsWithDoubts };
}

/** Tells a version from what someone made of it since, in both languages and wherever a version stands: in charts and exports, too. */
function alteredVersion(version: string): string {
  return `${version} (改动未登记 · altered)`;
}

function isAltered(tables: TableOutcomes): boolean {
  return Object.values(tables).some(
    (table) =>
      table !== null &&
      "faults" in table &&
      table.faults.some(({ kind }) => kind === "notAsPublished" || kind === "rowsNotRegistered"),
  );
}

function inReadingOrder(faults: readonly Fault[], descriptor: Descriptor): readonly Fault[] {
  const present = tableNames.filter((name) => hasTable(descriptor, name));
  const files = [DESCRIPTOR_FILE, ...present.map((name) => resourceOf(descriptor, name).path)];
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ place }: Fault) => rank.get(place.file) ?? files.length;
  return [...faults].sort((a, b) => rankOf(a) - rankOf(b) || (a.place.row ?? 0) - (b.place.row ?? 0));
}
