import type { Figure } from "#domain/figure.ts";
import type { TrueRow } from "./truth.ts";
import type { Workshop } from "./workshop.ts";

/** Each cell in which a figure is not what its true row, and what was done to it, make it. */
export function figureDisagreements(
  shop: Workshop,
  row: TrueRow,
  figure: Figure | undefined,
): readonly string[] {
  if (!figure) return [`${row.id} was left out and should be read`];
  const expected = expectedCells(shop, row);
  const found = cellsOfFigure(figure);
  return Object.entries(expected).flatMap(([column, text]) =>
    found[column] === text ? [] : [`${row.id} ${column} is "${found[column]}" and should be "${text}"`],
  );
}

/** What each cell of a figure has to read, by column. */
export function expectedCells({ truth, changed }: Workshop, row: TrueRow): Record<string, string> {
  const cells = { ...row, ...changed.get(row.id ?? "") };
  const nameOf = (rows: readonly TrueRow[], key: string | undefined) =>
    rows.find(({ id, code }) => (id ?? code) === key)?.name_zh ?? "";
  const text = (column: string) => cells[column] ?? "";
  return {
    region: text("region"),
    region_zh: nameOf(truth.regions, cells.region),
    indicator: text("indicator"),
    population_zh: nameOf(truth.populations, cells.population),
    value: text("value"),
    numerator: text("numerator"),
    denominator: text("denominator"),
    precision: text("precision"),
    since: text("since"),
    as_of: text("as_of"),
    report: text("report"),
    paragraph: text("paragraph"),
    as_printed: text("as_printed"),
    note_zh: text("note_zh"),
    note_en: text("note_en"),
    part_of: text("part_of"),
    replaces: text("replaces"),
  };
}

function cellsOfFigure(figure: Figure): Record<string, string> {
  const { counts, note } = figure;
  return {
    region: figure.region.code,
    region_zh: figure.region.name.zh,
    indicator: figure.indicator.id,
    population_zh: figure.population?.name.zh ?? "",
    value: figure.basis === "derived" ? "" : figure.value.toFixed(figure.decimals),
    numerator: String(counts.numerator ?? ""),
    denominator: String(counts.denominator ?? ""),
    precision: figure.precision,
    since: figure.since ?? "",
    as_of: figure.asOf.date,
    report: figure.report.id,
    paragraph: String(figure.paragraph ?? ""),
    as_printed: figure.asPrinted,
    note_zh: note?.zh ?? "",
    note_en: note?.en ?? "",
    part_of: figure.partOf ?? "",
    replaces: figure.replaces ?? "",
  };
}
