import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test, vi } from "vitest";
import { hostileText, hostileTexts } from "#mocks/hostileText.ts";
import { readSheets } from "./readSheets.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { workbookBytes } from "./workbookBytes.ts";

const sheetOf = (...rows: readonly (readonly Cell[])[]): Sheet => ({
  name: '数据 & "<data>"',
  widths: [10, 10, 10],
  isWrapped: false,
  rows: [["a", "b", "c"], ...rows],
});

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);

/** Throws where a part is not well-formed; saxes is strict, and not the reader under test. */
const expectWellFormed = (bytes: Uint8Array) => {
  for (const [, xml] of partsOf(bytes)) new SaxesParser({ xmlns: true }).write(xml).close();
};

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const cell = fc.oneof(
  hostileText.filter((text) => text !== ""),
  number,
  fc.constant(null),
);

test("gives back every cell, and every part is well-formed", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), (rows) => {
      const bytes = workbookBytes([sheetOf(...rows), sheetOf()]);
      const [first] = readSheets(bytes);

      expectWellFormed(bytes);
      expect(first?.name).toBe(sheetOf().name);
      // Rows without a cell are none.
      const byRow = new Map(first?.rows.map(({ row, cells }) => [row, cells]));
      const read = rows.map((_, index) => [0, 1, 2].map((column) => byRow.get(index + 2)?.[column]));
      expect(read).toEqual(
        rows.map((cells) => cells.map((value) => (value === null ? undefined : String(value)))),
      );
    }),
    { numRuns: 700 },
  );
});

test("writes no formula, and gives each cell a type", () => {
  const parts = new Map(partsOf(workbookBytes([sheetOf(...hostileTexts.map((text) => [text, -3.2, null]))])));
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";

  expect(sheet).not.toContain("<f");
  expect(sheet.match(/<c [^>]*>/g)?.filter((tag) => !/ t="s"/.test(tag))).toHaveLength(hostileTexts.length);
  expect(sheet.match(/<v>-3\.2<\/v>/g)).toHaveLength(hostileTexts.length);
});

test("keeps the header in sight and the columns as wide as they are told to be", () => {
  const parts = new Map(partsOf(workbookBytes([sheetOf(["x", 1, null])])));
  const sheet = parts.get("xl/worksheets/sheet1.xml");

  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<col min="3" max="3" width="10" customWidth="1"/>');
});

test("is the same bytes for the same sheets, on another day and in another time zone", () => {
  const zone = process.env.TZ;
  const made = (day: string, timeZone: string) => {
    vi.setSystemTime(day);
    process.env.TZ = timeZone;
    return workbookBytes([sheetOf(["复工率", 61.5, null])]);
  };
  vi.useFakeTimers();
  try {
    expect(made("2026-11-24", "Asia/Shanghai")).toEqual(made("2031-01-01", "America/New_York"));
  } finally {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
