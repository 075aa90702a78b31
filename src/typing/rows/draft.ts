import type { NamedKeys } from "#dataset/opened/codesByName.ts";
import { wordedAs } from "#dataset/rules/printedReading.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Precision } from "#domain/precision.ts";
import { type DraftReading, draftReading } from "./draftReading.ts";

/** Cells by column, as text. */
export type Cells = Readonly<Record<string, string>>;

/** A figure as it is being typed. Empty value and precision are read from `as_printed`, as far as they can be. */
export interface Draft {
  readonly figure: Cells;
  /** The report that the figure is from, where the package does not have it yet. */
  readonly report: Cells | null;
}

export const emptyDraft: Draft = { figure: {}, report: null };

/** Which table the codes of a column are from. */
const targets = {
  region: "regions",
  indicator: "indicators",
  population: "populations",
  report: "reports",
} as const satisfies Record<string, TableName>;

export type CodedColumn = keyof typeof targets;
const codedColumns = ["region", "indicator", "population", "report"] as const;

/** The names of what figures refer to. */
export type Names = Readonly<Record<CodedColumn, NamedKeys>>;

/** The code that was typed or chosen, by itself or by a name that no other has; null where it is none. */
export function codeIn(cell: string, column: CodedColumn, names: Names): string | null {
  const meant = cell.trim() === "" ? null : names[column].meantBy(cell);
  return meant && "code" in meant ? meant.code : null;
}

export function indicatorOf(
  { figure }: Draft,
  { indicators }: Pick<Dataset, "indicators">,
  names: Names,
): Indicator | null {
  const code = codeIn(figure.indicator ?? "", "indicator", names);
  return indicators.find(({ id }) => id === code) ?? null;
}

/** What the text as printed says; null as long as the indicator, and with it the unit, is open. */
export function readingOf({ figure }: Draft, indicator: Indicator | null): DraftReading | null {
  const printed = (figure.as_printed ?? "").trim();
  return indicator && printed !== "" ? draftReading(printed, indicator) : null;
}

/** Rows of the tables that the draft adds to, as a file would have them. */
export interface DraftRows {
  readonly figure: Cells;
  readonly report: Cells | null;
}

/** The cells as a file would have them: codes for names, and value and precision read where they were not typed. */
export function rowsOf(draft: Draft, reading: DraftReading | null, names: Names): DraftRows {
  const { figure, report } = draft;
  const codes = codedColumns.map((column) => {
    const cell = figure[column] ?? "";
    return [column, codeIn(cell, column, names) ?? cell.trim()] as const;
  });
  const read = { ...readCells(draft, reading), precision: precisionIn(draft, reading) };
  const cells = { ...figure, ...Object.fromEntries(codes), ...read };
  const key = report?.id?.trim();
  return { figure: key === undefined ? cells : { ...cells, report: key }, report: report && inBoth(report) };
}

/** Value and counts as they were typed, else as they are read of the printed text. */
export function readCells(
  { figure }: Pick<Draft, "figure">,
  reading: DraftReading | null,
): Record<"value" | "numerator" | "denominator", string> {
  const counts = reading?.kind === "counts" ? reading : { numerator: "", denominator: "" };
  return {
    value: typedOr(figure.value, reading?.kind === "read" ? reading.only.value : ""),
    numerator: typedOr(figure.numerator, counts.numerator),
    denominator: typedOr(figure.denominator, counts.denominator),
  };
}

/** Numerator and denominator of a rate, of which the board computes it; null where they are none. */
export function countsIn(
  { numerator, denominator }: ReturnType<typeof readCells>,
  { kind }: Indicator,
): readonly [number, number] | null {
  if (kind !== "rate" || ![numerator, denominator].every((count) => /^\d{1,15}$/.test(count.trim())))
    return null;
  const [part, whole] = [Number(numerator), Number(denominator)];
  return whole > 0 && part <= whole ? [part, whole] : null;
}

/** Title and publisher of a report of which only the Chinese is known stand for the English, too. */
function inBoth(report: Cells): Cells {
  const { title = "", publisher = "" } = report;
  return {
    ...report,
    title_en: typedOr(report.title_en, title),
    publisher_en: typedOr(report.publisher_en, publisher),
  };
}

/** What was typed, else what the words beside the value make it; empty where they disagree or one of them is not known. */
export function precisionIn({ figure }: Draft, reading: DraftReading | null): string {
  return typedOr(figure.precision, wordsIn(reading) ?? "");
}

function wordsIn(reading: DraftReading | null): Precision | null {
  if (reading?.kind === "counts") return wordedAs(reading);
  return reading?.kind === "read" ? wordedAs(reading.only) : null;
}

function typedOr(typed: string | undefined, read: string): string {
  return typed === undefined || typed.trim() === "" ? read : typed;
}

/** The draft with a cell changed. Another text as printed is read anew, and a value typed for the former goes with it. */
export function withCell(draft: Draft, column: string, text: string): Draft {
  const own = column === "as_printed" ? { value: "", precision: "" } : {};
  return { ...draft, figure: { ...draft.figure, [column]: text, ...own } };
}

/** What the next figure of the same report most often has in common with the one before. */
export function nextDraft({ figure }: Draft, reportId: string | undefined): Draft {
  const kept = ["region", "population", "as_of", "as_of_basis", "paragraph", "report"];
  const cells = Object.fromEntries(kept.map((column) => [column, figure[column] ?? ""]));
  return { figure: reportId === undefined ? cells : { ...cells, report: reportId }, report: null };
}
