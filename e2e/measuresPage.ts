import type { Locator, Page } from "@playwright/test";
import { expect } from "./board.ts";
import { tableOnDisk } from "./packageOnDisk.ts";

export interface MeasureOnDisk {
  readonly id: string;
  readonly region: string;
  readonly title_zh: string;
  readonly departments_zh: string;
  readonly time_limit_zh: string;
  readonly report: string;
  readonly paragraph: string;
}

export const measures = tableOnDisk<MeasureOnDisk>("measures");

/** Opens the page of measures at an address such as "?limit=with" and waits for its chart. */
export async function openMeasures(page: Page, query = ""): Promise<Locator> {
  await page.goto(`#/measures${query}`);
  await expect(page.getByRole("heading", { level: 2, name: /^(举措|Measures)$/ })).toBeVisible();
  return page.locator('figure[data-chart="measures-by-department"]');
}

export async function idsShown(page: Page): Promise<string[]> {
  const rows = page.locator("tr[data-measure]");
  return rows.evaluateAll((elements) => elements.map((row) => row.getAttribute("data-measure") ?? ""));
}
