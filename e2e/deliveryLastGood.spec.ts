import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./board.ts";
import { deliveredPackage, figureRows, withoutLastRow } from "./deliveredPackage.ts";
import {
  type Answer,
  answering,
  banner,
  expectCharts,
  failing,
  failureLines,
  openAnew,
  test,
} from "./deliveryPage.ts";
import { shownSlide } from "./presentPage.ts";

const older = deliveredPackage({ version: "2026.12.1" });
const newer = deliveredPackage({ version: "2026.12.2", figures: withoutLastRow });
const rows = figureRows(newer);

/** Only a browser that is not told to save data keeps anything. */
async function readOnce(page: Page, context: BrowserContext): Promise<void> {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: undefined, configurable: true }),
  );
  await page.goto("#/");
  await expectCharts(page);
  await expect.poll(() => keptAddresses(page)).toHaveLength(1);
}

function keptAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "reopening-board")) return [];
    return new Promise((resolve) => {
      const opening = indexedDB.open("reopening-board");
      opening.onsuccess = () => {
        const keys = opening.result.transaction("packages").objectStore("packages").getAllKeys();
        keys.onsuccess = () => {
          opening.result.close();
          resolve(keys.result.map(String));
        };
      };
    });
  });
}

const broken: readonly (readonly [string, string, Answer, RegExp])[] = [
  ["an error for the figures", "figures.csv", failing(500), /^figures\.csv：读取失败（HTTP 500）/],
  ["a login page for the descriptor", "datapackage", answering("<html>", "text/html"), /收到的是网页/],
];
for (const [name, file, answer, sentence] of broken) {
  test(`${name} brings the last good data, with version and dates, until the server is well again`, async ({
    page,
    server,
    context,
  }) => {
    server.files = older;
    await readOnce(page, context);
    server.troubles.set(file, answer);
    await page.reload();
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(
      /没有从服务器读到完整的数据。.*版本 2026\.12\.1，2026-11-24 的数据，\d{4}-\d\d-\d\d 读取/,
    );
    await expect(alert.getByRole("listitem")).toHaveText([sentence]);
    await expectCharts(page);
    await expect(banner(page)).toContainText(
      new RegExp(`数据版本 2026\\.12\\.1 · ([-\\d]+) 读取 read on \\1 · ${rows + 1} 条数据`),
    );
    await alert.getByRole("button", { name: "重试" }).click();
    await expect(alert.getByRole("button", { name: "重试" })).toBeEnabled();
    await expectCharts(page);

    server.files = newer;
    server.troubles.clear();
    await alert.getByRole("button", { name: "重试" }).click();
    await expect(alert).toHaveCount(0);
    await expectCharts(page);
    await expect(banner(page)).toContainText(`数据版本 2026.12.2 · ${rows} 条数据`);
  });
}

const misspelt = (text: string) => text.replace(",61040000,", ",6l04,");
const doubtful = deliveredPackage({ version: "2026.12.3", figures: misspelt });

test("a package with a row in doubt is kept as it was shown, one that someone altered takes no good one's place", async ({
  page,
  server,
  context,
}) => {
  server.files = doubtful;
  await readOnce(page, context);
  await expect(banner(page)).toContainText(`数据版本 2026.12.3 · ${rows} 条数据`);
  const figures = doubtful.get("figures.csv")?.toString().replace("74.28", "44.28") ?? "";
  server.files = new Map([...doubtful, ["figures.csv", Buffer.from(figures)]]);
  await page.reload();
  await expect(banner(page)).toContainText("2026.12.3 (改动未登记 · altered)");
  await expectCharts(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  server.troubles.set("figures.csv", failing(404));
  await page.reload();

  await expect(page.getByRole("alert").first()).toContainText("上次完整读到的数据：版本 2026.12.3，");
  await expectCharts(page);
  await expect(page.locator("main")).toContainText("74.28%");
});

test("a talk that is opened while the server is broken shows the last good data, and says on every slide when they were read", async ({
  page,
  server,
  context,
}) => {
  server.files = older;
  await readOnce(page, context);
  server.troubles.set("figures.csv", failing(500));
  await page.goto("about:blank");
  await page.goto("#/present?slide=2");

  await expect(shownSlide(page)).toContainText(/2026\.12\.1 · (\d{4}-\d\d-\d\d) 读取 read on \1/);
});

test("a browser that keeps nothing shows the board, and of a broken server what is wrong", async ({
  page,
  server,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: undefined, configurable: true });
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto("#/");
  await expectCharts(page);
  server.troubles.set("figures.csv", failing(500));
  await openAnew(page);

  await expect(await failureLines(page)).toHaveText([/^figures\.csv：读取失败（HTTP 500）/]);
});
