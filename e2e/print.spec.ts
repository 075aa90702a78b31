import { expect, test } from "./board.ts";
import { expectAccessible, looks } from "./cleanPage.ts";
import { charts, openOverview, paintedChart } from "./overviewPage.ts";
import { openPrintDialog, pageSizes, paperFaults, print, withoutPrinter } from "./printPage.ts";

test.beforeEach(({ page }) => withoutPrinter(page));

for (const [paper, size] of [
  ["A4 纵向", "210x297"],
  ["A4 横向", "297x210"],
] as const) {
  test(`the overview is printed on ${paper}, a chart a page, with every mark and nothing out of its page`, async ({
    page,
  }) => {
    await openOverview(page, "?appearance=dark");
    const marks = await page.locator("figure[data-chart] .recharts-wrapper [data-mark]").count();
    const dialog = await openPrintDialog(page);
    const pages = await print(page, dialog, { paper, perPage: "一张图" });
    await expect(pages).toHaveCount(charts.length);

    expect(await paperFaults(page)).toEqual([]);
    await expect(pages.locator("[data-mark]")).toHaveCount(marks);
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(charts.map(() => size));
  });
}

test("a page tells the board, the version, the sources, the dates, the address and its number as text", async ({
  page,
}) => {
  await openOverview(page);
  const pages = await print(page, await openPrintDialog(page), { paper: "A4 纵向", perPage: "一张图" });
  await page.emulateMedia({ media: "print" });
  const first = pages.first();

  await expect(first.locator("header")).toHaveText(/复工复产进展看板 · 总览.*数据版本 2026/);
  await expect(first.locator("footer")).toHaveText(
    /遼寧省近八成.*截至 2020-03-30.*localhost.*#\/.*第 1 页，共 3 页/,
  );
  await expect(first.locator("svg text", { hasText: "沈阳市" }).first()).toBeVisible();
  await expect(page.locator("#root")).toBeHidden();
});

test("a region is printed in English, two charts a page where both stand on it whole", async ({ page }) => {
  await page.goto("#/regions/420000");
  await expect(page.locator('figure[data-chart^="over-time"][data-ready="true"]').first()).toBeVisible();
  const dialog = await openPrintDialog(page);
  const offered = await dialog.getByRole("checkbox").count();
  const pages = await print(page, dialog, {
    paper: "A4 纵向",
    perPage: "两张图",
    language: "English",
  });
  const figures = await pages.evaluateAll((all) => all.map((one) => one.querySelectorAll("figure").length));

  expect(Math.max(...figures)).toBe(2);
  expect(await paperFaults(page)).toEqual([]);
  const printed = await pages
    .locator("figure")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-printed")));
  expect(new Set(printed).size).toBe(offered);
  await expect(pages.first().locator("header")).toHaveText(/Reopening Board · Hubei/);
  expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(figures.length);
});

test("one chart is printed from its export, and the pages are gone once that is done", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "loan-volume");
  await figure.getByRole("button", { name: "导出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "打印…" }).click();
  const dialog = page.getByRole("dialog", { name: "打印图表" });
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(1);
  const pages = await print(page, dialog);
  await expect(pages.locator("figure")).toHaveAttribute("data-printed", "loan-volume");
  await page.pdf();

  await expect(page.locator("[data-print]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(figure.getByRole("button", { name: "导出" })).toBeFocused();
});

test("a browser that fails to print says why, and the page goes on", async ({ page }) => {
  await openOverview(page);
  await page.evaluate(() => {
    window.print = () => {
      throw new Error("no printer");
    };
  });
  const dialog = await openPrintDialog(page);
  await dialog.getByRole("button", { name: "打印 3 张图" }).click();

  await expect(dialog.getByRole("alert")).toHaveText(/没有打印.*no printer/);
  await expect(page.locator("[data-print]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await paintedChart(page, "reopening-rate");
});

test("a page without a chart says that there is nothing to print", async ({ page }) => {
  await page.goto("#/reports");
  const dialog = await openPrintDialog(page);

  await expect(dialog.getByRole("status")).toHaveText(/没有图表可打印/);
});

test("the page itself prints its charts whole, on white and no wider than paper, and comes back as it was", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await openOverview(page, "?appearance=dark");
  const state = () =>
    page.evaluate(() => ({
      widths: [...document.querySelectorAll("figure[data-chart] .recharts-surface")].map((svg) =>
        Number(svg.getAttribute("width")),
      ),
      marks: document.querySelectorAll("figure[data-chart] .recharts-wrapper [data-mark]").length,
      ground: document.body.style.background,
    }));
  const before = await state();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  // At once, as a browser does not wait.
  const printed = await state();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));

  expect(Math.max(...printed.widths)).toBeLessThanOrEqual(660);
  expect(printed.marks).toBe(before.marks);
  expect(printed.ground).toBe("rgb(255, 255, 255)");
  await expect.poll(state).toEqual(before);
});

for (const look of looks)
  test(`axe finds nothing in the choices of printing with ${look}`, async ({ page }) => {
    await openOverview(page, `?${look}`);
    await openPrintDialog(page);

    await expectAccessible(page, "dialog");
  });
