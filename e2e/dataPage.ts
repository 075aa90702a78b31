import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { expect } from "./board.ts";

export type Row = Readonly<Record<string, string>>;

/** A table as it lies on the disk, read without any of the board's own code. */
export function tableOnDisk(name: string): readonly Row[] {
  const text = readFileSync(`public/data/${name}.csv`, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The rows of a table by their first column. */
export function rowsByKey(name: string): ReadonlyMap<string, Row> {
  return new Map(tableOnDisk(name).map((row) => [Object.values(row)[0] ?? "", row]));
}

/** Opens the page of all data at choices such as "?only-theme=loans" and gives its table. */
export async function openData(page: Page, query = ""): Promise<Locator> {
  await page.goto(`#/data${query}`);
  const table = page.getByRole("table", { name: /^(全部数据|All figures)/ });
  await expect(table).toBeVisible();
  return table;
}

/** How many rows answer, as the page says it. */
export function rowCount(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: /条|figures?/ });
}

/** The figures in sight, in their order. */
export function shownIds(table: Locator): Promise<string[]> {
  return table
    .locator("tr[data-figure]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-figure") ?? ""));
}

/** Every figure of the table, read while its frame is scrolled from top to bottom. */
export async function scrolledIds(page: Page, table: Locator): Promise<string[]> {
  const frame = page.getByRole("region", { name: /^(全部数据|All figures)/ });
  const ids = new Set<string>();
  for (let top = 0; ; top += 400) {
    const isEnd = await frame.evaluate((element, to) => {
      element.scrollTop = to;
      return element.scrollTop < to;
    }, top);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
    for (const id of await shownIds(table)) ids.add(id);
    if (isEnd) return [...ids];
  }
}
