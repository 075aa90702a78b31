import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { figureById } from "#domain/figureById.ts";
import type { Locale } from "#domain/locale.ts";
import type { Cell } from "#workbook/sheet.ts";
import { type ColumnName, cellOfFigure, columnNames } from "./figureColumns.ts";
import type { ExportedRow } from "./figureRows.ts";
import type { TableReading } from "./tableReading.ts";

/** What became of figures that were exported, each list in the order of the table. */
export interface ComparisonWithData {
  /** As they were exported, in every column that the table has. */
  readonly same: readonly Figure[];
  readonly differing: readonly DifferingFigure[];
  /** Figures that the data no longer holds, or never held. */
  readonly gone: readonly ExportedRow[];
}

export interface DifferingFigure {
  readonly row: number;
  /** As it stands in the data. */
  readonly figure: Figure;
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly column: ColumnName;
  /** What the table says; null where its cell is empty. */
  readonly before: Cell;
  /** What the data says. */
  readonly after: Cell;
}

/** Names and notes are compared in the language of the table, values to the 15 digits that spreadsheets save. */
export function comparedWithData(
  { rows, locale }: Pick<TableReading, "rows" | "locale">,
  dataset: Dataset,
): ComparisonWithData {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const same: Figure[] = [];
  const differing: DifferingFigure[] = [];
  const gone: ExportedRow[] = [];
  for (const exported of rows) {
    const figure = figures.get(exported.id) ?? derivedFigure(exported.id, dataset);
    const changes = figure ? changesOf(exported, figure, locale) : [];
    if (figure === null) gone.push(exported);
    else if (changes.length > 0) differing.push({ row: exported.row, figure, changes });
    else same.push(figure);
  }
  return { same, differing, gone };
}

/** One that is derived from two others, whose ids its own names, is derived from them again. */
function derivedFigure(id: string, dataset: Dataset): Figure | null {
  return id.includes("/") ? figureById(id, dataset) : null;
}

function changesOf({ cells }: ExportedRow, figure: Figure, locale: Locale): readonly CellChange[] {
  return columnNames.flatMap((column) => {
    const before = cells[column];
    const after = cellOfFigure(figure, column, locale);
    // The value as shown follows from the others; a wording of ours that changed is no change of the data.
    if (column === "shown" || before === undefined || isSame(before, after)) return [];
    return [{ column, before, after }];
  });
}

function isSame(before: Cell, after: Cell): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return before.toPrecision(15) === after.toPrecision(15);
}
