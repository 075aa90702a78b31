import { FoundRow } from "./foundRow.ts";
import { markMerged } from "./mergedCells.ts";
import { placeOf } from "./place.ts";
import type { ShownRow } from "./sheet.ts";
import { CellParts, type CellReading } from "./shownCell.ts";
import { MOST_CELLS, MOST_COLUMNS, WorkbookError } from "./workbookError.ts";
import { isOn, type OpenTag, type XmlToken, xmlTokens } from "./xmlTokens.ts";

/** The cells of a sheet. */
export interface SheetRows {
  /** Those that have cells. */
  readonly rows: readonly ShownRow[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** As many as Excel has. */
const LAST_ROW = 1_048_576;

/**
 * The cells of a sheet as they are shown. Throws a WorkbookError where rows and cells do not follow each other, as nobody
 * knows what is shown then.
 */
export function rowsOfSheet(xml: string, reading: CellReading): SheetRows {
  const rows = new Rows(reading);
  const beside = new Beside();
  let list = "";
  for (const token of xmlTokens(xml)) {
    list = listAt(token, list);
    if (list === "sheetData") rows.take(token);
    else if (list !== "" && token.kind === "open") beside.take(token);
  }
  markMerged(beside.merged, rows.read);
  return { rows: rows.read, hiddenColumns: beside.hiddenColumns };
}

/** Elements of the same names stand elsewhere, too, as in the anchors of buttons. */
const LISTS: ReadonlySet<string> = new Set(["sheetData", "cols", "mergeCells"]);

function listAt(token: XmlToken, list: string): string {
  if (token.kind === "text" || !LISTS.has(token.name)) return list;
  return token.kind === "open" ? token.name : "";
}

/** What a sheet says of its cells beside them. */
class Beside {
  readonly merged: string[] = [];
  readonly hiddenColumns = new Set<number>();

  take({ name, attributes }: OpenTag): void {
    if (name === "mergeCell") this.merged.push(attributes.get("ref") ?? "");
    if (name !== "col" || !isOn(attributes.get("hidden") ?? "0")) return;
    const last = Math.min(Number(attributes.get("max")), MOST_COLUMNS);
    for (let column = Number(attributes.get("min")); column <= last; column += 1)
      this.hiddenColumns.add(column - 1);
  }
}

/** Rows and cells say where they stand, or else stand behind the one before. */
class Rows {
  readonly read: FoundRow[] = [];
  readonly #parts: CellParts;
  #row: FoundRow | null = null;
  #above = 0;
  #column = -1;
  #isInCell = false;
  #count = 0;

  constructor(reading: CellReading) {
    this.#parts = new CellParts(reading);
  }

  take(token: XmlToken): void {
    if (token.kind === "text" || (this.#isInCell && token.name !== "c")) this.#parts.take(token);
    else if (token.kind === "close") this.#end(token.name);
    else if (token.name === "row") this.#beginRow(token.attributes);
    else if (token.name === "c") this.#beginCell(token.attributes);
  }

  #beginRow(attributes: ReadonlyMap<string, string>): void {
    const row = Number(attributes.get("r") ?? this.#above + 1);
    if (!Number.isInteger(row) || row <= this.#above || row > LAST_ROW) throw new WorkbookError("damaged");
    this.#row = new FoundRow(row, isOn(attributes.get("hidden") ?? "0"));
    this.#above = row;
    this.#column = -1;
  }

  #beginCell(attributes: ReadonlyMap<string, string>): void {
    const column = columnOf(attributes.get("r"), this.#above) ?? this.#column + 1;
    if (column <= this.#column) throw new WorkbookError("damaged");
    this.#column = column;
    this.#isInCell = true;
    this.#parts.begin(attributes);
    this.#spend(1);
  }

  #end(name: string): void {
    if (name === "c") {
      this.#isInCell = false;
      this.#row?.fill(Math.min(this.#column, MOST_COLUMNS), this.#parts.shown());
    }
    if (name !== "row" || this.#row === null || this.#row.cells.length === 0) return;
    this.#spend(this.#row.cells.length);
    this.read.push(this.#row);
  }

  /** Of rows with one cell far to the right a small file can have more than a machine holds. */
  #spend(cells: number): void {
    this.#count += cells;
    if (this.#count > MOST_CELLS) throw new WorkbookError("tooManyCells");
  }
}

/** "AB12" is column 27; null where a cell does not say where it stands. */
function columnOf(reference: string | undefined, row: number): number | null {
  if (reference === undefined) return null;
  const place = placeOf(reference);
  if (place?.row !== row) throw new WorkbookError("damaged");
  return place.column;
}
