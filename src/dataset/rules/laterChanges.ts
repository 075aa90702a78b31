import type { Line } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import type { Change } from "#domain/revision.ts";

type RevisionLine = Line<Row<"revisions">>;

/** What the rows below a row say of the same figure. */
export interface LaterChanges {
  readonly has: (line: RevisionLine, change: Change) => boolean;
  /** Whether the row is the last to change its cell, and the figure neither came nor went since. */
  readonly isLastOfCell: (line: RevisionLine) => boolean;
}

export function laterChanges(lines: readonly RevisionLine[]): LaterChanges {
  const byFigure = new Map<string, RevisionLine[]>();
  for (const line of lines) {
    const ofFigure = byFigure.get(line.cells.figure);
    if (ofFigure) ofFigure.push(line);
    else byFigure.set(line.cells.figure, [line]);
  }
  const below = ({ row, cells }: RevisionLine) =>
    (byFigure.get(cells.figure) ?? []).filter((other) => other.row > row);
  return {
    has: (line, change) => below(line).some(({ cells }) => cells.change === change),
    isLastOfCell: (line) =>
      line.cells.change === "changed" &&
      below(line).every(({ cells }) => cells.change === "changed" && cells.column !== line.cells.column),
  };
}
