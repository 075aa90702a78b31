import type { Severity } from "#domain/fault.ts";
import type { OwnFault } from "./checkedRows.ts";
import type { OpenedOwn } from "./openedOwn.ts";
import { placeName } from "./openedSheets.ts";

/** Rows of a sheet that have faults, with all their cells as they stand. */
export interface FaultSheet {
  readonly place: string;
  readonly headings: readonly string[];
  readonly rows: readonly FaultRow[];
}

export interface FaultRow {
  readonly row: number;
  readonly cells: readonly {
    readonly at: number;
    readonly text: string;
    readonly severity: Severity | null;
  }[];
  readonly faults: readonly OwnFault[];
}

export interface FaultGrid {
  /** Faults of whole files and sheets. */
  readonly ofSheets: readonly OwnFault[];
  readonly sheets: readonly FaultSheet[];
  /** How many faults are in rows beyond the most that are wanted. */
  readonly rest: number;
}

/** Faults beside the cells they are about, no more rows than can be read on a screen. */
export function faultGrid(own: OpenedOwn, faults: readonly OwnFault[], mostRows: number): FaultGrid {
  const ofSheets: OwnFault[] = [];
  const byRow = new Map<string, OwnFault[]>();
  for (const fault of faults) {
    const { file, row } = fault.fault.place;
    const key = `${row} ${file}`;
    if (row === undefined || row === 0) ofSheets.push(fault);
    else byRow.set(key, [...(byRow.get(key) ?? []), fault]);
  }
  const shown = [...byRow.values()].slice(0, mostRows);
  const listed = shown.reduce((sum, row) => sum + row.length, 0);
  const inRows = [...byRow.values()].reduce((sum, row) => sum + row.length, 0);
  const sheets = new Map<string, FaultSheet>();
  for (const found of shown) {
    const { place, headings, row } = sheetRow(own, found);
    const former = sheets.get(place)?.rows ?? [];
    sheets.set(place, { place, headings, rows: [...former, row] });
  }
  return { ofSheets, sheets: [...sheets.values()], rest: inRows - listed };
}

interface SheetRow extends Pick<FaultSheet, "place" | "headings"> {
  readonly row: FaultRow;
}

function sheetRow({ sheets }: OpenedOwn, faults: readonly OwnFault[]): SheetRow {
  const { file = "", row = 0 } = faults[0]?.fault.place ?? {};
  const severityOf = (column: string) => {
    const found = faults
      .filter(({ fault }) => fault.place.column === column)
      .map(({ fault }) => fault.severity);
    return found.includes("error") ? "error" : (found[0] ?? null);
  };
  for (const { sheet, columns } of sheets) {
    const cells = sheet.cells.rows.find((candidate) => candidate.row === row)?.cells;
    if (placeName(sheet) !== file || !cells) continue;
    const marked = cells.map((text, at) => ({ at, text, severity: severityOf(columns[at] ?? "") }));
    return { place: file, headings: sheet.cells.header, row: { row, cells: marked, faults } };
  }
  return { place: file, headings: [], row: { row, cells: [], faults } };
}
