import { DataFileError } from "#dataset/files/DataFileError.ts";
import { isEnded } from "#dataset/files/textOfBytes.ts";
import { isWhole, type TableEntry } from "#dataset/tables/soundTable.ts";
import type { BrokenLine, Line, Table } from "#dataset/tables/table.ts";
import { keyColumn, type Row, type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { writtenCell } from "#dataset/tables/writtenCell.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { doubtfulText } from "./doubtfulText.ts";
import { isCheckable, isHashOf, withLineEnd } from "./hash.ts";
import { headerOfSheet } from "./header.ts";
import { isSoundRow, type LineReading, lineReading, lostLine } from "./lineReading.ts";
import { strayKind } from "./rowKind.ts";
import { type Sheet, sheetOfText, withoutEmptyEnd } from "./sheet.ts";
import { rowWithUnit } from "./unitColumn.ts";

/**
 * A file in which something is, or may be, the matter, as its table: mended where that is safe, the rest left out,
 * and each of both said. Throws a DataFileError where the file as a whole cannot be trusted.
 */
export function tableInDoubt<Name extends TableName>(
  bytes: Uint8Array,
  entry: TableEntry<Name>,
): Table<Name> {
  const { file, name, hash } = entry;
  const { text, faults: textFaults } = doubtfulText(bytes, file);
  const isSealed = hash !== undefined && isCheckable(hash);
  const isAsPublished = isSealed && (isHashOf(bytes, hash) || isHashOf(withLineEnd(bytes), hash));
  if (!isAsPublished) refuseCutShort(text, bytes.length, entry);
  const sheet = sheetOfText(text, file);
  const { positions, faults: headerFaults } = headerOfSheet(sheet, name, file);
  const columns = tableDefinitions[name];
  const headerWidth = sheet.header.length;
  const layout = { file, columns, keyColumn: keyColumn(name), positions, width: sheet.width, headerWidth };
  const rows = sheet.rows.map((row) => rowWithUnit(row, { header: sheet.header, table: name, positions }));
  const readings = rows.map((row, index) => {
    const stray = strayKind(row, sheet.header, () => isSoundRow(row, layout));
    const spot = { file, row: row.row, found: row.cells.join(",") };
    if (stray !== null) return { ...lostLine(row.row, errorAt(spot, stray, {})), isStray: true };
    return { ...lineReading(row, layout, rows[index - 1]?.cells ?? []), isStray: false };
  });
  const counted = readings.filter(({ isStray }) => !isStray);
  const strays = readings.filter(({ isStray }) => isStray);
  const faults = [
    ...textFaults,
    ...sheet.faults,
    ...(isAsPublished ? [] : sealFaults(text, sheet, entry)),
    ...headerFaults,
    ...rowCountFaults(counted.length, entry),
    ...strays.flatMap((stray) => stray.faults),
  ];
  return tableOfReadings(counted, { name, file, faults });
}

function tableOfReadings<Name extends TableName>(
  readings: readonly LineReading[],
  { name, file, faults: fileFaults }: Pick<Table<Name>, "name" | "file" | "faults">,
): Table<Name> {
  const faults: Fault[] = [...fileFaults];
  const duplicates = duplicateKeyFaults(readings, { file, keyColumn: keyColumn(name) });
  const lines: Line<Row<Name>>[] = [];
  const brokenLines: BrokenLine[] = [];
  for (const { row, key, values, faults: cellFaults, soundCells } of readings) {
    const duplicate = duplicates.get(row);
    const isSound = cellFaults.every(({ severity }) => severity === "warning") && duplicate === undefined;
    if (isSound && isWhole<Name>(values, name)) lines.push({ row, key, cells: values });
    else brokenLines.push({ row, key, soundCells: soundCells.size > 0 ? soundCells : textsOf(values) });
    faults.push(...(duplicate ? [duplicate] : []), ...cellFaults);
  }
  return { name, file, lines, brokenLines, faults };
}

/** That a file was changed; or, where no hash tells, that it may have been: cut in the last cell a row is as long as before. */
function sealFaults(text: string, { rows }: Sheet, { file, hash }: TableEntry<TableName>): readonly Fault[] {
  if (hash !== undefined && isCheckable(hash)) return [warningAt({ file }, "notAsPublished", {})];
  const last = rows[rows.length - 1];
  const found = last ? withoutEmptyEnd(last.cells).slice(-1).join() : "";
  return [
    ...(hash === undefined ? [] : [warningAt({ file, found: hash }, "hashUnknown", {})]),
    ...(isEnded(text) || !last ? [] : [warningAt({ file, found }, "lastRowOpen", { row: last.row })]),
  ];
}

/** Of a row whose every cell is sound, and that its key keeps out. */
function textsOf(values: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).map(([column, cell]) => [column, writtenCell(cell)]));
}

/** A file shorter than it was whose last row does not end: whoever saves a table ends it. */
function refuseCutShort(text: string, found: number, { file, bytes: expected }: TableEntry<TableName>): void {
  if (expected === undefined || found >= expected || isEnded(text)) return;
  throw new DataFileError(errorAt({ file }, "cutShort", { expected, found }));
}

/** A file with fewer rows than were published may have lost them on the way; more rows are someone's new figures. */
function rowCountFaults(foundRows: number, { file, rowCount }: TableEntry<TableName>): readonly Fault[] {
  const details = { expectedRows: rowCount, foundRows };
  if (foundRows < rowCount) throw new DataFileError(errorAt({ file }, "cutOff", details));
  return foundRows > rowCount ? [warningAt({ file }, "rowsNotRegistered", details)] : [];
}

/** By row, for the second and later rows of a key: a row in doubt holds its key all the same. */
function duplicateKeyFaults(
  readings: readonly LineReading[],
  { file, keyColumn: column }: { readonly file: string; readonly keyColumn: string },
): ReadonlyMap<number, Fault> {
  const firstRows = new Map<string, number>();
  const faults = new Map<number, Fault>();
  for (const { row, key } of readings) {
    const firstRow = firstRows.get(key);
    const spot = { file, row, column, found: key };
    if (firstRow === undefined) firstRows.set(key, row);
    else if (key !== "") faults.set(row, errorAt(spot, "duplicateKey", { firstRow }));
  }
  return faults;
}
