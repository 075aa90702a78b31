import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "./board.ts";

/** Opens the page of briefings and waits for it. */
export async function openBriefings(page: Page, query = ""): Promise<void> {
  await page.goto(`#/briefing${query}`);
  await expect(page.getByRole("heading", { level: 2, name: /^(简报|Briefings)$/ })).toBeVisible();
}

/** The slides in their order. */
export function slidesOn(page: Page): Locator {
  return page.locator("li[data-slide]");
}

/** Goes to a control by the Tab key alone. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let step = 0; step < 400; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control).toBeFocused();
}

/** Presses a control by the keyboard alone. */
export async function pressByKey(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Adds the first chart of this name on a page to the briefing, by the keyboard alone. */
export async function addByKey(page: Page, address: string, chart: string): Promise<void> {
  await page.goto(address);
  const figure = page.locator(`figure[data-chart="${chart}"]`).first();
  await expect(figure).toHaveAttribute("data-ready", "true");
  await pressByKey(page, figure.getByRole("button", { name: "加入简报" }));
  await expect(page.getByText(/已加入《/)).toBeVisible();
}

/** What is in a saved briefing. */
export async function savedBriefing(download: Download): Promise<{ text: string; path: string }> {
  const path = await download.path();
  return { text: await readFile(path, "utf8"), path };
}
