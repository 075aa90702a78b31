import type { Locator, Page } from "@playwright/test";
import { expect } from "./board.ts";

export const charts = ["reopening-rate", "loan-volume", "refund-total"] as const;
export type Chart = (typeof charts)[number];

/** The figure of a chart once its marks are painted. */
export async function paintedChart(page: Page, chart: Chart): Promise<Locator> {
  const figure = page.locator(`figure[data-chart="${chart}"]`);
  await expect(figure).toHaveAttribute("data-ready", "true");
  return figure;
}

/** Opens the overview at an address such as "?lang=en" and waits for its three charts. */
export async function openOverview(page: Page, query = ""): Promise<void> {
  await page.goto(`#/${query}`);
  for (const chart of charts) await paintedChart(page, chart);
}

/** The chart's own figures as a table, opened by its button. */
export async function openTable(figure: Locator): Promise<Locator> {
  await figure.getByRole("button", { name: /^(数据表|Table)$/ }).click();
  const table = figure.getByRole("table");
  // Its code is fetched only then.
  await table.waitFor();
  return table;
}

/** The row of a table that holds all the texts. */
export function rowWith(table: Locator, ...texts: readonly string[]): Locator {
  return texts.reduce((rows, text) => rows.filter({ hasText: text }), table.getByRole("row"));
}
