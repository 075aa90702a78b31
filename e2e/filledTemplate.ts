import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSheets } from "#workbook/readSheets.ts";
import { columnLetters } from "#workbook/sheetXml.ts";
import { expect } from "./board.ts";

/** The template as the page saves it. */
export async function savedTemplate(page: Page): Promise<Uint8Array> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /^(下载填报模板|Download the template)/ }).click();
  return new Uint8Array(readFileSync(await (await saving).path()));
}

/** The entry of a list of the template for a code, as a person chooses it there. */
function entryFor(template: Uint8Array, code: string): string {
  const entries = readSheets(template).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => (cells[1] === code ? [cells[0] ?? ""] : [])),
  );
  expect(entries, code).toHaveLength(1);
  return entries[0] ?? "";
}

const FIGURES = "xl/worksheets/sheet1.xml";

/** The template with rows below the header of its first sheet, by the English part of each heading, and nothing else changed. */
export function filledTemplate(
  template: Uint8Array,
  rows: readonly Readonly<Record<string, string>>[],
): Uint8Array {
  const columns = (readSheets(template)[0]?.rows[0]?.cells ?? []).map(
    (cell) => cell?.split(" ").at(-1) ?? "",
  );
  const lines = rows.map((row, index) => {
    const cells = columns.flatMap((column, at) =>
      row[column] === undefined
        ? []
        : [`<c r="${columnLetters(at)}${index + 2}" s="2" t="inlineStr"><is><t>${row[column]}</t></is></c>`],
    );
    return `<row r="${index + 2}">${cells.join("")}</row>`;
  });
  const parts = unzipSync(template);
  const sheet = strFromU8(parts[FIGURES] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [FIGURES]: strToU8(sheet.replace("</sheetData>", `${lines.join("")}</sheetData>`)),
  });
}

/** Three figures of a district as its report might print them, chosen from the lists of the template. */
export function threeFigures(template: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const common = {
    region: entryFor(template, "210105"),
    as_of: "2022-04-20",
    as_of_basis: entryFor(template, "stated"),
    report: entryFor(template, "huanggu-2022-04-29"),
    paragraph: "12",
  };
  return [
    {
      ...common,
      indicator: entryFor(template, "reopening_rate"),
      population: entryFor(template, "industry-above-size"),
      as_printed: "61.5%",
      value: "61.5",
      precision: entryFor(template, "exact"),
    },
    {
      ...common,
      indicator: entryFor(template, "tax_refund_amount"),
      as_printed: "7104余万元",
      value: "７１，０４０，０００",
      precision: entryFor(template, "at_least"),
    },
    {
      ...common,
      indicator: entryFor(template, "loans_disbursed"),
      as_printed: "1.5亿元",
      value: "1.5亿元",
      precision: entryFor(template, "exact"),
    },
  ];
}
