import { asOfBases } from "#domain/asOf.ts";
import { kinds, themes, units } from "#domain/indicator.ts";
import { precisions } from "#domain/precision.ts";
import { levels } from "#domain/region.ts";
import { changes } from "#domain/revision.ts";
import { addedLater, type Columns, optional, type RowOf, required } from "./columns.ts";
import { address, date, day, duration, integer, key, list, number, oneOf, ordinal, text } from "./grammar.ts";

const regionCode = key(/^(?:\d{6}|CN|(?:\d{6}|CN)-[a-z][a-z0-9-]*)$/, "210105", "430100-hitech", "CN");
const indicatorId = key(/^[a-z][a-z0-9_]*$/, "reopening_rate");
const populationId = key(/^[a-z][a-z0-9-]*$/, "industry-above-size");
const reportId = key(/^[a-z][a-z0-9-]*$/, "liaoning-2022-06");
const figureId = key(/^F\d+$/, "F001");
const measureId = key(/^M\d+$/, "M01");
const revisionId = key(/^R\d+$/, "R001");

/**
 * Every table of the package: which columns it has and how each is read. The descriptor is checked against
 * this. The last column of each is always filled, because Excel leaves empty cells at the end of a row out.
 */
export const tableDefinitions = {
  regions: {
    code: required(regionCode),
    level: required(oneOf(levels)),
    parent: optional(regionCode),
    name_zh: required(text),
    name_en: required(text),
    code_source: required(oneOf(["GB/T 2260", "own"])),
  },
  indicators: {
    id: required(indicatorId),
    theme: required(oneOf(themes)),
    unit: required(oneOf(units)),
    kind: required(oneOf(kinds)),
    name_zh: required(text),
    name_en: required(text),
    definition_zh: required(text),
    definition_en: required(text),
  },
  populations: {
    id: required(populationId),
    name_zh: required(text),
    name_en: required(text),
    also_printed: optional(list(text)),
    definition_zh: required(text),
    definition_en: required(text),
  },
  reports: {
    id: required(reportId),
    title: required(text),
    title_en: required(text),
    publisher: optional(text),
    publisher_en: optional(text),
    published: required(date),
    address: optional(address),
    published_basis: required(oneOf(asOfBases)),
  },
  figures: {
    id: required(figureId),
    region: required(regionCode),
    indicator: required(indicatorId),
    population: optional(populationId),
    value: optional(number),
    numerator: optional(integer),
    denominator: optional(integer),
    precision: required(oneOf(precisions)),
    since: optional(date),
    as_of: required(date),
    as_of_basis: required(oneOf(asOfBases)),
    report: required(reportId),
    paragraph: optional(ordinal),
    note_zh: optional(text),
    note_en: optional(text),
    part_of: optional(figureId),
    replaces: addedLater(figureId),
    as_printed: required(text),
  },
  measures: {
    id: required(measureId),
    region: required(regionCode),
    number: optional(ordinal),
    title_zh: required(text),
    title_en: required(text),
    departments_zh: optional(list(text)),
    departments_en: optional(list(text)),
    time_limit: optional(list(duration)),
    time_limit_zh: optional(text),
    time_limit_en: optional(text),
    issued: optional(date),
    issued_basis: optional(oneOf(asOfBases)),
    report: required(reportId),
    note_zh: optional(text),
    note_en: optional(text),
    paragraph: required(ordinal),
  },
  revisions: {
    id: required(revisionId),
    version: required(text),
    date: required(day),
    figure: required(figureId),
    column: optional(text),
    before: optional(text),
    after: optional(text),
    reason_zh: required(text),
    reason_en: required(text),
    change: required(oneOf(changes)),
  },
} satisfies Record<string, Columns>;

export type TableName = keyof typeof tableDefinitions;

/** The tables in the order in which they lean on each other. */
export const tableNames = [
  "regions",
  "indicators",
  "populations",
  "reports",
  "figures",
  "measures",
  "revisions",
] as const satisfies readonly TableName[];

/** A table that a package may do without. */
export type OptionalTable = "revisions";

export function isOptional(name: TableName): name is OptionalTable {
  return name === "revisions";
}

export type Row<Name extends TableName> = RowOf<(typeof tableDefinitions)[Name]>;

/** The column by which other tables name a row: the first. */
export function keyColumn(name: TableName): string {
  return Object.keys(tableDefinitions[name])[0] ?? "";
}
