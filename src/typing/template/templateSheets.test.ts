import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { NamedKeys } from "#dataset/opened/codesByName.ts";
import { keyedTable } from "#dataset/opened/keyedTable.ts";
import { openedOwn } from "#dataset/opened/openedOwn.ts";
import { type OnShow, ownTable } from "#dataset/opened/ownTable.ts";
import { tableDefinitions, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { locales } from "#domain/locale.ts";
import { templateWording } from "#i18n/template/templateWording.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { readSheets } from "#workbook/readSheets.ts";
import type { Sheet } from "#workbook/sheet.ts";
import { workbookBytes } from "#workbook/workbookBytes.ts";
import { choiceLists } from "./choiceLists.ts";
import { templateSheets } from "./templateSheets.ts";

const dataset = await realDataset();

async function onShow(): Promise<OnShow> {
  const named = await Promise.all(
    tableNames.map(async (name) => {
      const { rows } = keyedTable(await readFile(`public/data/${name}.csv`), name, `${name}.csv`);
      const keys = new NamedKeys();
      for (const [key, cells] of rows) keys.add(key, cells, name);
      return [name, keys] as const;
    }),
  );
  return { columns: [], rows: new Map(), named: new Map(named), fileOf: (table) => `${table}.csv` };
}

/** The own tables in a workbook, as the board reads it when it is dropped. */
async function tablesIn(sheets: readonly Sheet[]) {
  const opened = await openedOwn([new File([workbookBytes(sheets)], "template.xlsx")]);
  if (typeof opened === "string") throw new Error(opened);
  expect(opened.unused).toEqual([]);
  const shown = await onShow();
  return opened.sheets.map((sheet) => ownTable(sheet.sheet, sheet, shown));
}

type Row = Readonly<Record<string, string>>;

/** The template with rows written into its sheet of figures, by column. */
function filledIn(
  sheets: readonly Sheet[],
  rows: readonly Row[],
  name: string = templateWording.sheets.figures,
): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const columns = (sheet.rows[0] ?? []).map((heading) => String(heading).split(" ").at(-1) ?? "");
    return {
      ...sheet,
      rows: [...sheet.rows, ...rows.map((row) => columns.map((column) => row[column] ?? null))],
    };
  });
}

test.each(locales)(
  "is a workbook that any program reads, with all its choices in ranges that are there: %s",
  (locale) => {
    const sheets = templateSheets(dataset, locale);
    const parts = Object.entries(unzipSync(workbookBytes(sheets))).map(
      ([path, part]) => [path, strFromU8(part)] as const,
    );
    for (const [, xml] of parts) new SaxesParser({ xmlns: true }).write(xml).close();
    const read = new Map(readSheets(workbookBytes(sheets)).map(({ name, rows }) => [name, rows]));
    const ranges = parts.flatMap(([, xml]) =>
      [...xml.matchAll(/<formula1>'([^<']+)'!\$A\$2:\$A\$(\d+)<\/formula1>/g)].map(
        ([, name = "", last]) => [name, Number(last)] as const,
      ),
    );

    expect(ranges.length).toBe(7);
    for (const [name, last] of ranges) {
      const entries = (read.get(name) ?? []).slice(1).map(({ cells }) => cells[0] ?? "");

      expect(last).toBe(entries.length + 1);
      expect(entries.every((entry) => entry !== "")).toBe(true);
    }
  },
);

test("has a heading for every column of a figure and of a report, and keeps each cell as it is typed", () => {
  const sheets = templateSheets(dataset, "zh");
  const [figures, reports] = sheets.map((sheet) =>
    sheet.rows[0]?.map((cell) => String(cell).split(" ").at(-1)),
  );
  const xml = strFromU8(unzipSync(workbookBytes(sheets))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

  expect([...(figures ?? [])].sort()).toEqual(Object.keys(tableDefinitions.figures).sort());
  expect([...(reports ?? [])].sort()).toEqual(Object.keys(tableDefinitions.reports).sort());
  // Else a spreadsheet makes a day of the month 2022-06. Style 2 is text.
  expect(xml.match(/<col [^>]*>/g)?.every((column) => column.includes(' style="2"'))).toBe(true);
});

test("is no figure while it is empty, and none of its other sheets is taken for a table", async () => {
  const tables = await tablesIn(templateSheets(dataset, "zh"));

  expect(tables.map(({ table, rows, faults }) => ({ table, rows, faults }))).toEqual([
    { table: "figures", rows: [], faults: [] },
    { table: "reports", rows: [], faults: [] },
  ]);
});

test.each(locales)(
  "reads back every choice of every list as its code, and minds none: %s",
  async (locale) => {
    const sheets = templateSheets(dataset, locale);
    const [firstRegion = "", firstIndicator = "", , firstReport = ""] = choiceLists(dataset, locale).map(
      ({ entries }) => entries[0]?.choice,
    );
    const whole = {
      region: firstRegion,
      indicator: firstIndicator,
      report: firstReport,
      precision: "exact 确切",
      as_of: "2022-04",
      as_of_basis: "inferred",
      as_printed: "6104万元",
    };
    for (const { columns, entries } of choiceLists(dataset, locale)) {
      const [column = ""] = columns.figures;
      const rows = entries.map(({ choice }) => ({ ...whole, [column]: choice }));
      const [read] = await tablesIn(filledIn(sheets, rows));

      expect(read?.rows.map(({ mended }) => mended?.[column])).toEqual(entries.map(({ code }) => code));
      expect(read?.faults).toEqual([]);
    }
  },
);

test.each(locales)("explains each column by an example that is accepted as it stands: %s", async (locale) => {
  const sheets = templateSheets(dataset, locale);
  const guide = sheets.find(({ name }) => name === templateWording.sheets.guide)?.rows ?? [];
  const examples = (sheet: string) =>
    guide.flatMap(([of, heading, , , example]) =>
      of === sheet && example ? [[String(heading).split(" ").at(-1) ?? "", String(example)] as const] : [],
    );
  const { figures, reports } = templateWording.sheets;
  const copied = [figures, reports].reduce<readonly Sheet[]>(
    (filled, name) =>
      filledIn(filled, [{ title: "续报", title_en: "Second", ...Object.fromEntries(examples(name)) }], name),
    sheets,
  );
  const tables = await tablesIn(copied);

  expect(examples(figures).length).toBeGreaterThan(12);
  expect(tables.flatMap(({ faults }) => faults)).toEqual([]);
  expect(tables.map(({ rows }) => rows.map(({ mended }) => mended !== null))).toEqual([[true], [true]]);
  for (const { columns, entries } of choiceLists(dataset, locale)) {
    const offers = entries.map(({ choice }) => choice);
    const shown = new Map([...examples(figures), ...examples(reports)]);
    for (const column of [...columns.figures, ...columns.reports])
      expect(offers).toContain(shown.get(column));
  }
});

test("takes its examples from the lists of a package that has none of the usual codes", () => {
  const small = { ...dataset, regions: dataset.regions.slice(0, 1), reports: [] };
  const guide = templateSheets(small, "zh").find(({ name }) => name === templateWording.sheets.guide);
  const example = (column: string) =>
    guide?.rows.find(([, heading]) => String(heading).endsWith(` ${column}`))?.[4];

  expect(example("region")).toBe(`${small.regions[0]?.code} ${small.regions[0]?.name.zh}`);
  expect(example("report")).toBe("");
});
