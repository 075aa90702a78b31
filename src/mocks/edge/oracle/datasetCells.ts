import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { Measure } from "#domain/measure.ts";
import type { Report } from "#domain/report.ts";
import type { Revision } from "#domain/revision.ts";

export type Cells = Readonly<Record<string, string>>;
/** Rows by table in the order of their files, and what the package says of itself under "package". */
export type CellsByTable = Readonly<Record<TableName | "package", readonly Cells[]>>;

/** All that a dataset says, as text by table, row and column. */
export function datasetCells(dataset: Dataset): CellsByTable {
  const { regions, indicators, populations, reports } = dataset;
  const known: ReadonlySet<unknown> = new Set([
    ...regions,
    ...indicators,
    ...populations,
    ...reports,
    ...dataset.figures,
  ]);
  // Whatever a row refers to has to be the very row of its table.
  const same = <Item>(item: Item, key: (item: Item) => string) =>
    `${key(item)}${known.has(item) ? "" : " (another)"}`;
  return {
    package: [packageCells(dataset)],
    regions: regions.map(({ code, level, parent, name, hasStandardCode }) => ({
      code,
      level,
      parent: parent ? same(parent, (outer) => outer.code) : "",
      ...named(name),
      code_source: hasStandardCode ? "GB/T 2260" : "own",
    })),
    indicators: indicators.map(({ name, definition, ...cells }) => ({
      ...cells,
      ...named(name),
      ...defined(definition),
    })),
    populations: populations.map(({ id, name, definition }) => ({
      id,
      ...named(name),
      ...defined(definition),
    })),
    reports: reports.map(reportCells),
    figures: dataset.figures.map((figure) => ({
      ...figureCells(figure),
      region: same(figure.region, ({ code }) => code),
      indicator: same(figure.indicator, ({ id }) => id),
      population: figure.population ? same(figure.population, ({ id }) => id) : "",
      report: same(figure.report, ({ id }) => id),
    })),
    measures: dataset.measures.map((measure) => ({
      ...measureCells(measure),
      region: same(measure.region, ({ code }) => code),
      report: same(measure.report, ({ id }) => id),
    })),
    revisions: dataset.revisions.map((revision) => ({
      ...revisionCells(revision),
      read: revision.figure ? same(revision.figure, ({ id }) => id) : "",
    })),
  };
}

function packageCells({ version, previousVersion, created, title, ...dataset }: Dataset): Cells {
  return {
    version,
    previousVersion: previousVersion ?? "",
    created,
    title,
    defaultRegions: dataset.defaultRegions.map(({ code }) => code).join(" "),
    unreadRows: String(dataset.unreadRows),
    unreadRegions: [...dataset.unreadRegions].sort().join(" "),
  };
}

const named = ({ zh, en }: BilingualText) => ({ name_zh: zh, name_en: en });
const defined = ({ zh, en }: BilingualText) => ({ definition_zh: zh, definition_en: en });
const noted = (note: BilingualText | null) => ({ note_zh: note?.zh ?? "", note_en: note?.en ?? "" });

function reportCells({ id, title, publisher, published, address }: Report): Cells {
  return {
    id,
    title: title.zh,
    title_en: title.en,
    publisher: publisher?.zh ?? "",
    publisher_en: publisher?.en ?? "",
    published: published.date,
    address: address ?? "",
    published_basis: published.basis,
  };
}

function figureCells(figure: Figure): Cells {
  const { counts, basis, value, decimals } = figure;
  return {
    id: figure.id,
    value: basis === "derived" ? "" : value.toFixed(decimals),
    derived: basis === "derived" ? value.toFixed(9) : "",
    numerator: String(counts.numerator ?? ""),
    denominator: String(counts.denominator ?? ""),
    precision: figure.precision,
    since: figure.since ?? "",
    as_of: figure.asOf.date,
    as_of_basis: figure.asOf.basis,
    paragraph: String(figure.paragraph ?? ""),
    ...noted(figure.note),
    part_of: figure.partOf ?? "",
    replaces: figure.replaces ?? "",
    superseded_by: figure.supersededBy ?? "",
    as_printed: figure.asPrinted,
  };
}

function measureCells({
  id,
  number,
  title,
  departments,
  timeLimit,
  issued,
  paragraph,
  note,
}: Measure): Cells {
  return {
    id,
    number: String(number ?? ""),
    title_zh: title.zh,
    title_en: title.en,
    departments_zh: departments.map(({ zh }) => zh).join(";"),
    departments_en: departments.map(({ en }) => en).join(";"),
    time_limit_zh: timeLimit?.zh ?? "",
    time_limit_en: timeLimit?.en ?? "",
    issued: issued?.date ?? "",
    issued_basis: issued?.basis ?? "",
    paragraph: String(paragraph),
    ...noted(note),
  };
}

function revisionCells({
  id,
  version,
  date,
  change,
  figureId,
  column,
  before,
  after,
  reason,
}: Revision): Cells {
  return {
    id,
    version,
    date,
    figure: figureId,
    column: column ?? "",
    before: before ?? "",
    after: after ?? "",
    reason_zh: reason.zh,
    reason_en: reason.en,
    change,
  };
}
