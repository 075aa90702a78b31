import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { openExport, savedFile, textOf } from "./exportPage.ts";
import { charts, openOverview, paintedChart } from "./overviewPage.ts";
import { comeBackLater } from "./scenarioPage.ts";

/** The pictures of all charts, each with the first press of its button as soon as the chart is there. */
async function picturesOf(page: Page): Promise<string[]> {
  const pictures: string[] = [];
  for (const chart of charts) {
    const dialog = await openExport(page, await paintedChart(page, chart));
    const choices = { format: "SVG", preset: "portrait", appearance: "浅色" } as const;
    pictures.push(textOf(await savedFile(page, dialog, choices)));
    await page.keyboard.press("Escape");
  }
  return pictures;
}

async function picturesIn(browser: Browser, options: BrowserContextOptions): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await openOverview(page);
  const pictures = await picturesOf(page);
  await context.close();
  return pictures;
}

test("a window of 375 or 1920 pixels, a sharper screen and the dark page make the same pictures", async ({
  browser,
  contextOptions,
}) => {
  const of = (options: BrowserContextOptions) => picturesIn(browser, { ...contextOptions, ...options });
  const phone = await of({ viewport: { width: 375, height: 700 }, deviceScaleFactor: 2 });
  const wall = await of({ viewport: { width: 1920, height: 1080 }, colorScheme: "dark" });

  expect(phone).toHaveLength(3);
  expect(phone.every((picture) => picture.includes("data-mark"))).toBe(true);
  expect(wall).toEqual(phone);
});

test("the picture is the same while the data is being fetched again", async ({ page }) => {
  await openOverview(page);
  const before = await picturesOf(page);
  const asked = page.waitForRequest("**/datapackage.json");
  await page.route("**/data/**", () => {
    // Never answered.
  });
  await comeBackLater(page);
  await asked;

  expect(await picturesOf(page)).toEqual(before);
});
