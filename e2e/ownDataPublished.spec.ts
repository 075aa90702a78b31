import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { workbookBytes } from "#workbook/workbookBytes.ts";
import { expect, test } from "./board.ts";
import { expectAccessible } from "./cleanPage.ts";
import { expectDropReady } from "./droppedFile.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import {
  cells,
  change,
  changedPackage,
  choose,
  filesIn,
  headings,
  ownDialog,
  packageFolder,
  publishedOver,
  viewed,
} from "./ownDataPage.ts";

function dataCheck(folder: string): { readonly status: number | null; readonly last: string } {
  const { status, stdout } = spawnSync("npx", ["tsx", "src/dataCheck.ts", folder], { encoding: "utf8" });
  return { status, last: stdout.trim().split("\n").at(-1) ?? "" };
}

test("a workbook becomes a checked package that is published by unpacking it, and then makes no difference", async ({
  page,
}) => {
  await openOverview(page);
  const sheet = { name: "填报", widths: headings.map(() => 12), isWrapped: false };
  const numbers = cells.map((cell) => (cell === "61.5%" ? 61.5 : cell || null));
  const note = { name: "说明", widths: [40], isWrapped: true, rows: [["怎样填写"], ["每行一条"]] };
  const bytes = workbookBytes([note, { ...sheet, rows: [headings, numbers] }]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await choose(page, "files", { name: "填报.xlsx", mimeType, buffer: Buffer.from(bytes) });
  const dialog = await ownDialog(page);
  await expect(dialog).toContainText("填报.xlsx · 说明: 表头认不出是哪个表");
  await dialog.getByLabel("发布日期").fill("2026-12-01");
  await expect(dialog).toContainText("新版本 2026.12.01；revisions.csv 将加 1 行");
  await dialog.getByLabel("改动原因（中文）").fill("补录四月数据，“皇姑区”");
  const folder = packageFolder();
  const name = await publishedOver(page, folder);

  expect(name).toBe("data-2026.12.01.zip");
  expect(readFileSync(join(folder, "revisions.csv"), "utf8")).toContain(
    "R003,2026.12.01,2026-12-01,F293,,,,补录四月数据，“皇姑区”,Added or corrected from the reports.,added",
  );
  expect(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"))).toMatchObject({
    version: "2026.12.01",
    previousVersion: "2026.11.24",
    created: "2026-12-01",
    licenses: [{ name: "CC-BY-4.0" }],
  });
  expect(dataCheck(folder)).toMatchObject({ status: 0, last: expect.stringContaining("293 figures") });
  await page.keyboard.press("Escape");
  await choose(page, "files", filesIn(folder));
  await viewed(page);
  await choose(page, "folder", folder);
  await expect(await ownDialog(page)).toContainText("与页面上的数据没有差别");
  await expect((await ownDialog(page)).getByRole("button", { name: "下载 ZIP" })).toBeDisabled();
});

test("of a folder that lacks figures the reader says whether they are withdrawn", async ({ page }) => {
  const folder = packageFolder();
  const text = readFileSync(join(folder, "figures.csv"), "utf8");
  writeFileSync(join(folder, "figures.csv"), text.replace(/^F29[12],.*\r\n/gm, ""));
  await page.goto("#/data");
  await page.locator('input[data-open="own-folder"]').setInputFiles(folder);
  const dialog = await ownDialog(page);

  await expect(dialog).toContainText("文件中有页面上 292 条数据中的 290 条。其余 2 条");
  await expect(dialog).toContainText("与页面上的数据没有差别");
  await dialog.getByRole("radio", { name: "撤下" }).check();
  await expect(dialog).toContainText("数据：新增 0 条，改动 0 条，撤下 2 条");
  await expect(dialog.getByRole("row", { name: /^F292/ })).toContainText("658");
  await publishedOver(page, folder);
  expect(dataCheck(folder)).toMatchObject({ status: 0, last: expect.stringContaining("290 figures") });
});

test("a ZIP of a package of another version is shown in place of the one on show", async ({ page }) => {
  await openOverview(page);
  const files = filesIn(changedPackage()).map((file) => [
    `data/${file.split("/").at(-1)}`,
    readFileSync(file),
  ]);
  const zip = join(mkdtempSync(join(tmpdir(), "zip-")), "package.zip");
  writeFileSync(zip, zipSync(Object.fromEntries(files)));
  await choose(page, "files", zip);
  const dialog = await ownDialog(page);

  await expect(dialog).toContainText("这是另一个版本的整个数据包");
  await expect(dialog).toContainText("改动 1 条");
  await viewed(page);
  await expect(await paintedChart(page, "reopening-rate")).toContainText("44.28%");
});

test("a figure under another number is the old one again, until the old one is withdrawn", async ({
  page,
}) => {
  const folder = packageFolder();
  change(folder, "figures.csv", "F292,", "F992,");
  await openOverview(page, "?lang=en&appearance=dark");
  await expectDropReady(page);
  await choose(page, "files", join(folder, "figures.csv"));
  const dialog = page.getByRole("dialog", { name: "Your own data" });

  await expect(dialog).toContainText("The file has 291 of the 292 figures on show. The other 1");
  await expect(dialog).toContainText("(this is F292 on show");
  await expect(dialog).toContainText("1 row has errors; leave it out");
  await dialog.getByRole("radio", { name: "are withdrawn" }).check();
  await expect(dialog).toContainText("Figures: 1 added, 0 changed, 1 withdrawn");
  await expect(dialog).toContainText("Nothing was found.");
  await expectAccessible(page, "dialog");
});
