import fc from "fast-check";
import { expect, test } from "vitest";
import { anyShownCell, type MadeCell, sharedItems, shownFormats } from "#mocks/anyShownCell.ts";
import { madeRow, madeStyles, madeWorkbook } from "#workbook/madeWorkbook.ts";
import { columnLetters } from "#workbook/sheetXml.ts";
import { emptyTable } from "./emptyTable.ts";
import { openedFile } from "./openedFile.ts";
import type { OpenedSheet } from "./openedSheets.ts";
import { type OwnTable, ownTable } from "./ownTable.ts";
import { columnsOf } from "./recognisedTable.ts";

const columns = ["id", "value", "paragraph", "note_zh", "as_of", "as_printed"];
const onShow = {
  ...emptyTable("figures", "figures.csv"),
  named: new Map(),
  fileOf: (table: string) => `${table}.csv`,
};
const styles = madeStyles(shownFormats.map(({ code }) => code)).replace(
  "</cellXfs>",
  '<xf numFmtId="14"/></cellXfs>',
);

interface AnyTable {
  readonly rows: readonly (readonly MadeCell[])[];
  /** Whether rows and cells say where they stand. */
  readonly isPlaced: boolean;
  readonly merged: {
    readonly column: number;
    readonly row: number;
    readonly wide: number;
    readonly high: number;
  };
  readonly hidden: "hidden" | "veryHidden" | null;
}

const size = fc.integer({ min: 0, max: 3 });
const anyTable: fc.Arbitrary<AnyTable> = fc.record({
  rows: fc.array(fc.tuple(...columns.map(() => anyShownCell)), { minLength: 1, maxLength: 5 }),
  isPlaced: fc.boolean(),
  merged: fc.record({ column: size, row: size, wide: size, high: size }),
  hidden: fc.constantFrom("hidden", "veryHidden", null),
});

const isMerged = ({ merged: { column, row, wide, high } }: AnyTable, at: number, down: number) =>
  wide + high > 0 && at >= column && at <= column + wide && down >= row && down <= row + high;

function bytesOf({ rows, isPlaced, merged: { column, row, wide, high }, hidden }: AnyTable): Uint8Array {
  const cellXml = ({ attributes, content }: MadeCell, at: number, down: number) =>
    `<c ${isPlaced ? `r="${columnLetters(at)}${down + 2}"` : ""} ${attributes}>${content}</c>`;
  const xml = rows.map(
    (cells, down) =>
      `<row ${isPlaced ? `r="${down + 2}"` : ""}>${cells.map((cell, at) => cellXml(cell, at, down)).join("")}</row>`,
  );
  const range = `${columnLetters(column)}${row + 2}:${columnLetters(column + wide)}${row + high + 2}`;
  const sheet = {
    name: "表",
    rows: madeRow(...columns) + xml.join(""),
    after: wide + high > 0 ? `<mergeCells><mergeCell ref="${range}"/></mergeCells>` : "",
  };
  const old = {
    name: "旧表",
    rows: madeRow(...columns) + madeRow("F001", "11111"),
    listed: `state="${hidden}"`,
  };
  return madeWorkbook(hidden === null ? [sheet] : [old, sheet], { styles, texts: sharedItems });
}

function sheetsOf(bytes: Uint8Array): readonly OpenedSheet[] {
  const read = openedFile(bytes, "a.xlsx");
  if ("kind" in read) throw new Error(read.kind);
  return read.sheets;
}

function tableOf([sheet]: readonly OpenedSheet[]): OwnTable {
  const recognised = sheet && columnsOf(sheet, "figures");
  if (!sheet || !recognised || "kind" in recognised) throw new Error("There is no table.");
  return ownTable(sheet, recognised, onShow);
}

/** The errors at a cell, and what is read there; undefined where the row is blank. */
function readingAt({ rows, faults }: OwnTable, at: number, down: number) {
  const found = rows.find(({ place }) => place.row === down + 2);
  const errors = faults.filter(
    ({ place, severity }) =>
      severity === "error" &&
      place.file === "a.xlsx · 表" &&
      place.row === down + 2 &&
      place.column === columns[at],
  );
  return {
    text: found?.cells[columns[at] ?? ""],
    kinds: errors.map(({ kind }) => kind),
    isRead: found?.mended !== null,
  };
}

const OF_WORKBOOKS = [
  "mergedCell",
  "shownOtherwise",
  "formulaWithoutResult",
  "struckOrRaised",
  "textNotInFile",
];

/** Each cell of a table with what is read of it. */
function readingsOf(any: AnyTable) {
  const table = tableOf(sheetsOf(bytesOf(any)));
  return any.rows.flatMap((cells, down) =>
    cells.map(({ shown, reading }, at) => {
      const { text = "", kinds, isRead } = readingAt(table, at, down);
      const refused = kinds.find((kind) => OF_WORKBOOKS.includes(kind)) ?? null;
      const isInRange = isMerged(any, at, down);
      return { shown, text, refused, isRead, reading, isInRange };
    }),
  );
}

test("reads each cell as Excel shows it, or names it and leaves its row out", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyTable, (any) => {
      const readings = readingsOf(any);
      const read = readings.filter(({ refused }) => refused === null);
      const refused = readings.filter((one) => one.refused !== null);
      for (const one of readings) seen.add(one.refused ?? one.reading);

      expect(read.map(({ text }) => text)).toEqual(read.map(({ shown }) => shown));
      expect(read.filter(({ reading }) => reading === "never")).toEqual([]);
      expect(read.filter(({ isInRange, text }) => isInRange && text !== "")).toEqual([]);
      expect(refused.filter(({ isRead }) => isRead)).toEqual([]);
      // Nor is what can be read refused.
      expect(refused.filter(({ reading, isInRange }) => reading === "sure" && !isInRange)).toEqual([]);
    }),
    { numRuns: 1500 },
  );

  expect([...seen]).toEqual(expect.arrayContaining([...OF_WORKBOOKS, "sure", "either"]));
});

test("gives the same cells or a fault of the file, whichever byte is damaged", () => {
  const cells: MadeCell[] = columns.map((_, at) => ({
    attributes: "",
    content: `<v>${61_040_000 + at}</v>`,
    shown: "",
    reading: "sure",
  }));
  const merged = { column: 0, row: 0, wide: 0, high: 0 };
  const bytes = bytesOf({ rows: [cells], isPlaced: true, merged, hidden: null });
  const honest = JSON.stringify(sheetsOf(bytes));
  const kinds = new Set<string>();
  for (let place = 0; place < bytes.length; place += 1) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 0x11;
    const read = openedFile(damaged, "a.xlsx");
    if ("kind" in read) kinds.add(read.kind);
    else expect(JSON.stringify(read.sheets)).toBe(honest);
  }

  expect([...kinds]).toContain("notWorkbook");
});
