import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { gbkBytes } from "#mocks/edge/encoders.ts";
import { expect } from "./board.ts";

/** A new figure as people write it. */
export const headings = [
  "编号",
  "地区",
  "指标",
  "统计范围",
  "数值",
  "精度",
  "截至",
  "截至日期依据",
  "来源",
  "原文写法",
];
export const cells = [
  "",
  "皇姑区",
  "复工率",
  "规上工业企业",
  "61.5%",
  "exact",
  "2022年4月20日",
  "stated",
  "huanggu-2022-04-29",
  "61.5%",
];
/** A table as Excel saves it on Chinese Windows. */
export const gbk = () => gbkBytes(`${headings.join(",")}\r\n${cells.join(",")}\r\n`) ?? new Uint8Array();

/** The package of this repository in a new folder. */
export function packageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  cpSync("public/data", folder, { recursive: true });
  return folder;
}

/** The same with one figure changed and a version of its own. */
export function changedPackage(): string {
  const folder = packageFolder();
  change(folder, "figures.csv", "74.28", "44.28");
  change(folder, "datapackage.json", '"version": "2026.11.24"', '"version": "mine-7"');
  return folder;
}

export function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder).map((file) => join(folder, file));
}

type Chosen = string | string[] | { name: string; mimeType: string; buffer: Buffer };

/** Chooses files at the foot of the page. */
export async function choose(page: Page, way: "files" | "folder", files: Chosen): Promise<void> {
  await page.locator(`input[data-open="${way}"]`).setInputFiles(files);
}

/** The dialog of own data, once it has read them. */
export async function ownDialog(page: Page): Promise<Locator> {
  const dialog = page.getByRole("dialog", { name: "自己的数据" });
  await expect(dialog.getByRole("button", { name: "在看板中查看" })).toBeVisible();
  return dialog;
}

/** Puts own data on show, and gives the notice that says so. */
export async function viewed(page: Page): Promise<Locator> {
  const dialog = await ownDialog(page);
  await dialog.getByRole("button", { name: "在看板中查看" }).click();
  await expect(dialog).toHaveCount(0);
  return page.getByRole("status").filter({ hasText: "页面显示的是你自己的数据" });
}

/** When the first file of a ZIP was changed last, by the clock on the wall. */
function packedAt(zip: Buffer): Date {
  const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
  const [year, month, day] = [1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31];
  return new Date(year, month, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

/** Unpacks what the dialog saves over a folder, as whoever publishes it does. */
export async function publishedOver(page: Page, folder: string): Promise<string> {
  const dialog = await ownDialog(page);
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下载 ZIP" }).click();
  const download = await saving;
  await expect(dialog).toContainText("解压后覆盖服务器上的数据文件夹即可发布");
  const zip = readFileSync(await download.path());
  // A server that goes by dates would call files of an older one unchanged.
  expect(packedAt(zip).getTime()).toBeGreaterThan(Date.now() - 60_000);
  const files = unzipSync(zip);
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
  return download.suggestedFilename();
}
