import type { Line, Table } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault, type Place, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import type { Revision } from "#domain/revision.ts";
import { type FigureFile, figureFile } from "./figureFile.ts";
import { indexed, type Made, madeUnlessErrors } from "./indexed.ts";
import { type LaterChanges, laterChanges } from "./laterChanges.ts";

export interface RevisionContext {
  readonly figures: readonly Figure[];
  /** The table that the figures were read from, whose rows may be left out for faults and yet stand there. */
  readonly table: Table<"figures"> | Fault;
  readonly created: string;
}

type RevisionCells = Row<"revisions">;

interface Surroundings {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Null where the file could not be read, so that nothing can be said of what stands in it. */
  readonly figureFile: FigureFile | null;
  readonly later: LaterChanges;
  readonly created: string;
}

/** The changes that can be trusted, in the order of the file; none where the package has no such table. */
export function revisionsOfTable(
  outcome: Table<"revisions"> | Fault | null,
  { figures, table, created }: RevisionContext,
): { readonly revisions: readonly Revision[]; readonly faults: readonly Fault[] } {
  if (outcome === null) return { revisions: [], faults: [] };
  if ("kind" in outcome) return { revisions: [], faults: [outcome] };
  const around: Surroundings = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    figureFile: "kind" in table ? null : figureFile(table),
    later: laterChanges(outcome.lines),
    created,
  };
  const { items, faults } = indexed(outcome, (line) => revisionOfLine(line, outcome.file, around));
  return { revisions: [...items.values()], faults: [...faults, ...orderFaults(outcome)] };
}

function revisionOfLine(
  line: Line<RevisionCells>,
  file: string,
  { figures, figureFile, later, created }: Surroundings,
): Made<Revision> {
  const { row, cells } = line;
  const place = { file, row };
  const errors = [
    ...(cells.date > created
      ? [errorAt({ ...place, column: "date", found: cells.date }, "asOfAfterPackage", { created })]
      : []),
    ...changeFaults(cells, place),
    ...(figureFile ? presenceFaults(line, { place, figureFile, later }) : []),
  ];
  const isLast = figureFile !== null && errors.length === 0 && later.isLastOfCell(line);
  const faults = isLast ? textFaults(cells, place, figureFile) : errors;
  return madeUnlessErrors(faults, {
    id: cells.id,
    version: cells.version,
    date: cells.date,
    change: cells.change,
    figureId: cells.figure,
    figure: figures.get(cells.figure) ?? null,
    column: cells.column,
    before: cells.before,
    after: cells.after,
    reason: { zh: cells.reason_zh, en: cells.reason_en },
  });
}

/** A change of a cell says which and from or to what; a whole figure that comes or goes has no such cells. */
function changeFaults({ change, column, before, after }: RevisionCells, place: Place): readonly Fault[] {
  if (change !== "changed") {
    return Object.entries({ column, before, after }).flatMap(([name, found]) =>
      found === null ? [] : [errorAt({ ...place, column: name, found }, "notForChange", { change })],
    );
  }
  return [
    ...(column === null ? [errorAt({ ...place, column: "column" }, "missingCell", {})] : []),
    ...(before === null && after === null ? [errorAt({ ...place, column: "after" }, "missingCell", {})] : []),
  ];
}

interface Presence {
  readonly place: Place;
  readonly figureFile: FigureFile;
  readonly later: LaterChanges;
}

/** What came or changed is there, unless it went later; what went is not there, unless it came again. */
function presenceFaults(line: Line<RevisionCells>, { place, figureFile, later }: Presence): readonly Fault[] {
  const { change, figure } = line.cells;
  const { file: table } = figureFile;
  const row = figureFile.rowOf(figure);
  const spot = { ...place, column: "figure", found: figure };
  if (change === "withdrawn") {
    const isAgainThere = row === undefined || later.has(line, "added");
    return isAgainThere ? [] : [errorAt(spot, "notWithdrawn", { table, row })];
  }
  const isExplained = row !== undefined || later.has(line, "withdrawn");
  return isExplained ? [] : [errorAt(spot, "unknownReference", { table })];
}

/** A doubt where the cell says something else today, or where no column has that name. */
function textFaults(
  { figure, column, after }: RevisionCells,
  place: Place,
  file: FigureFile,
): readonly Fault[] {
  if (column === null) return [];
  const { columns } = file;
  if (!columns.includes(column)) {
    return [warningAt({ ...place, column: "column", found: column }, "notOneOf", { allowed: columns })];
  }
  const row = file.rowOf(figure);
  const present = file.textOf(figure, column);
  if (row === undefined || present === undefined || present === (after ?? "")) return [];
  const spot = { ...place, column: "after", found: after ?? "" };
  return [warningAt(spot, "notInForce", { table: file.file, row, present })];
}

/** What is the last change of a cell is told by the order of the rows, so that an earlier day below is in doubt. */
function orderFaults({ file, lines }: Table<"revisions">): readonly Fault[] {
  return lines.flatMap(({ row, cells: { date } }, index) => {
    const above = lines[index - 1]?.cells.date ?? "";
    const spot = { file, row, column: "date", found: date };
    return date < above ? [warningAt(spot, "beforeRowAbove", { above })] : [];
  });
}
