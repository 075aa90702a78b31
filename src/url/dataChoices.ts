import { asOfBases } from "#domain/asOf.ts";
import { themes, units } from "#domain/indicator.ts";
import { numberFilter } from "#domain/numberFilter.ts";
import { periodOf } from "#domain/period.ts";
import { precisions } from "#domain/precision.ts";
import { levels } from "#domain/region.ts";
import { type Change, changes } from "#domain/revision.ts";
import type { ParameterReader } from "./parameters.ts";

/** Every column of the table of all figures, in the order on show, and what can be asked of it: words, one of a few choices, a number, a date. */
export const columnKinds = {
  id: "words",
  region: "words",
  level: levels,
  theme: themes,
  indicator: "words",
  population: "words",
  value: "number",
  unit: units,
  counts: "words",
  precision: precisions,
  since: "date",
  asOf: "date",
  known: asOfBases,
  basis: ["stated", "derived"],
  standing: ["current", "superseded"],
  report: "words",
  paragraph: "number",
  printed: "words",
  note: "words",
  partOf: "words",
} as const satisfies Record<string, "words" | "number" | "date" | readonly string[]>;

export type DataColumn = keyof typeof columnKinds;

export const dataColumns = Object.keys(columnKinds).filter((name) => isColumn(name));

/** How the table of all figures is searched, filtered and sorted and which columns it shows. */
export interface DataChoices {
  /** Words that some column has, each of them. */
  readonly find: string;
  /** What is asked of a column, as it was typed. */
  readonly filters: ReadonlyMap<DataColumn, string>;
  /** Null for the order of the file. */
  readonly sort: { readonly column: DataColumn; readonly isDescending: boolean } | null;
  /** Null for all of them. */
  readonly columns: ReadonlySet<DataColumn> | null;
  /** Of the changes between versions: those of one version, those of one kind; null for all. */
  readonly changedIn: string | null;
  readonly changedHow: Change | null;
}

/** The table as it is before anyone chose anything. */
export const everyFigure: DataChoices = {
  find: "",
  filters: new Map(),
  sort: null,
  columns: null,
  changedIn: null,
  changedHow: null,
};

/** Asks a column for the figures that have nothing there. */
export const NOTHING = "-";

/** The longest text to look for that a link brings back. */
export const LONGEST_WORDS = 100;

const parameterOf = (column: DataColumn) => `only-${column}`;

export const dataParameters: readonly string[] = [
  "find",
  "sort",
  "columns",
  "changed-in",
  "changed-how",
  ...dataColumns.map(parameterOf),
];

/** Whether a text asks something of a column; one on its way to it, such as ">=", does not yet. */
export function isFilter(column: DataColumn, text: string): boolean {
  const kind: (typeof columnKinds)[DataColumn] = columnKinds[column];
  if (!isWords(text)) return false;
  if (text.trim() === NOTHING) return typeof kind === "string";
  if (kind === "number") return numberFilter(text) !== null;
  if (kind === "date") return periodOf(text) !== null;
  return kind === "words" || kind.some((choice) => choice === text);
}

export function readDataChoices(reader: ParameterReader): DataChoices {
  const { checked, oneOf } = reader;
  const filters = dataColumns.flatMap((column): [DataColumn, string][] => {
    const text = checked(parameterOf(column), (asked) => isFilter(column, asked));
    return text === null ? [] : [[column, text]];
  });
  const sort = checked("sort", (text) => isColumn(text.replace(/^-/, "")));
  const column = sort?.replace(/^-/, "") ?? "";
  return {
    find: checked("find", isWords) ?? "",
    filters: new Map(filters),
    sort: isColumn(column) ? { column, isDescending: sort !== column } : null,
    columns: readColumns(reader),
    changedIn: checked("changed-in", isWords),
    changedHow: oneOf("changed-how", changes),
  };
}

function readColumns({ checked, drop }: ParameterReader): ReadonlySet<DataColumn> | null {
  const names = checked("columns", () => true)
    ?.split(",")
    .filter((name) => name !== "");
  if (!names) return null;
  const unknown = names.filter((name) => !isColumn(name));
  if (unknown.length > 0) drop(`columns=${unknown.join(",")}`);
  return unknown.length > 0 && unknown.length === names.length
    ? null
    : new Set(dataColumns.filter((name) => names.includes(name)));
}

export function writeDataChoices({
  find,
  filters,
  sort,
  columns,
  changedIn,
  changedHow,
}: DataChoices): [string, string | null][] {
  return [
    ["find", isWords(find) ? find : null],
    ...dataColumns.map((column): [string, string | null] => {
      const text = filters.get(column) ?? "";
      return [parameterOf(column), isFilter(column, text) ? text : null];
    }),
    ["sort", sort && (sort.isDescending ? "-" : "") + sort.column],
    ["columns", columns && dataColumns.filter((column) => columns.has(column)).join(",")],
    ["changed-in", changedIn],
    ["changed-how", changedHow],
  ];
}

function isWords(text: string): boolean {
  return text.trim() !== "" && text.length <= LONGEST_WORDS;
}

function isColumn(name: string): name is DataColumn {
  return Object.keys(columnKinds).includes(name);
}
