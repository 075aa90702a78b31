import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { dropFile, expectDropReady } from "./droppedFile.ts";
import { filledTemplate, savedTemplate, threeFigures } from "./filledTemplate.ts";
import { ownDialog, packageFolder, publishedOver } from "./ownDataPage.ts";

/** Lets the board find a folder where its data lie, as after somebody has copied it there. */
async function serveFolder(page: Page, folder: string): Promise<void> {
  await page.route("**/data/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({ body: readFileSync(join(folder, name)) });
  });
}

async function expectPublished(page: Page, file: { readonly name: string; readonly body: Uint8Array }) {
  await expectDropReady(page);
  await dropFile(page, file);
  const dialog = await ownDialog(page);
  await expect(dialog).toContainText("数据：新增 3 条，改动 0 条，撤下 0 条");
  await expect(dialog).not.toContainText("没有读取：");
  await expect(dialog.getByRole("row", { name: /^F29[345]/ })).toHaveCount(3);
  await dialog.getByLabel("发布日期").fill("2026-12-01");
  await expect(dialog).toContainText("新版本 2026.12.01；revisions.csv 将加 3 行");
  const folder = packageFolder();
  await publishedOver(page, folder);
  await serveFolder(page, folder);
  await page.goto("#/regions/210105");
  await page.reload();

  await expect(page.getByText("数据版本 2026.12.01 · 295 条数据")).toBeVisible();
  for (const drawn of ["61.5%", "≥ 7104万", "1.5亿"]) {
    await expect(page.locator("main svg text").filter({ hasText: drawn }).first(), drawn).toBeVisible();
  }
  await page.goto("#/data");
  for (const fold of ["错误（0 处）", "存疑（0 处）"]) {
    await expect(page.locator("summary", { hasText: fold })).toBeVisible();
  }
}

test("three figures written into the template are on the board once the folder is copied", async ({
  page,
}) => {
  await page.goto("#/data");
  const template = await savedTemplate(page);

  await expectPublished(page, { name: "四月.xlsx", body: filledTemplate(template, threeFigures(template)) });
});

test("the same template, filled in and saved by LibreOffice, is read alike", async ({ page }) => {
  await page.goto("#/data");

  await expectPublished(page, {
    name: "LibreOffice.xlsx",
    body: readFileSync("e2e/files/templateOfLibreOffice.xlsx"),
  });
});

test("a row of the template that is refused stays out, and is told where it stands", async ({ page }) => {
  await page.goto("#/data");
  const template = await savedTemplate(page);
  const [first = {}, second = {}] = threeFigures(template);
  await expectDropReady(page);
  const rows = [first, { ...second, value: "7l040000", region: "210105 铁西区" }];
  await dropFile(page, { name: "四月.xlsx", body: filledTemplate(template, rows) });
  const dialog = await ownDialog(page);

  await expect(dialog).toContainText("数据：新增 1 条，改动 0 条，撤下 0 条");
  await expect(dialog).toContainText("填数 Figures 第 3 行 数值（value） 列");
  await expect(dialog).toContainText("填数 Figures 第 3 行 地区（region） 列");
  await expect(dialog.getByRole("button", { name: "下载 ZIP" })).toBeDisabled();
});

test("the empty template changes nothing", async ({ page }) => {
  await page.goto("#/data");
  const body = await savedTemplate(page);
  await expectDropReady(page);
  await dropFile(page, { name: "空.xlsx", body });

  await expect(await ownDialog(page)).toContainText("与页面上的数据没有差别");
});
