import type { Table } from "#dataset/tables/table.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { writtenCell } from "#dataset/tables/writtenCell.ts";

/** The figures as they stand in their file, whether or not they can be trusted. */
export interface FigureFile {
  readonly file: string;
  readonly columns: readonly string[];
  /** Undefined where no row has the id. */
  readonly rowOf: (id: string) => number | undefined;
  /** Empty for an empty cell; undefined where no sound cell is there. */
  readonly textOf: (id: string, column: string) => string | undefined;
}

export function figureFile({ file, lines, brokenLines }: Table<"figures">): FigureFile {
  const rows = new Map([...brokenLines, ...lines].map(({ key, row }) => [key, row]));
  const cellsOf = new Map(
    lines.map(({ key, cells }) => [key, new Map<string, unknown>(Object.entries(cells))]),
  );
  return {
    file,
    columns: Object.keys(tableDefinitions.figures),
    rowOf: (id) => rows.get(id),
    textOf: (id, column) => {
      const cells = cellsOf.get(id);
      return cells?.has(column) ? writtenCell(cells.get(column)) : undefined;
    },
  };
}
